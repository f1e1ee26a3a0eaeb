import type { PartOfDay } from '@ky-yeu/contracts/closed-lists';
import { dateThenWeekday } from '@ky-yeu/vietnamese/format-date';
import { spellingKey } from '@ky-yeu/vietnamese/spelling';
import type { LetterDocument } from '../letter-model';
import type { PaperContext } from '../paper-composer';
import { conferenceInSentence } from '../paper-frame';
import type { PaperConference } from '../papers.reads';
import type { MissingList } from './missing-list';
import { capitalise, uncapitalise } from './person-words';

/** Parts of a day that a text names. */
export const dayParts: Partial<Record<PartOfDay, string>> = { MORNING: 'sáng', AFTERNOON: 'chiều', EVENING: 'tối' };

/** What scripts and news texts share: no letterhead, no number, nobody signs. */
export function plainLetter({ conference, frame, layout }: PaperContext): Omit<LetterDocument, 'title' | 'blocks'> {
  return {
    type: 'letter',
    form: conference.form === 'PARTY' ? 'party' : 'state',
    layout,
    isPlain: true,
    language: 'vi',
    orientation: 'portrait',
    superior: null,
    issuer: conference.issuer ?? '',
    number: '',
    place: '',
    date: null,
    marks: frame.marks,
    subtitle: '',
    notes: [],
    recipients: [],
    signatures: [],
    annexes: [],
  };
}

/** Who holds the conference, for a sentence; the missing host is told by the caller's own gap. */
export const hostWords = ({ issuer }: PaperConference): string => issuer ?? '[chưa có đơn vị tổ chức]';

/**
 * Names the conference inside a sentence that has named its host already.
 * @example titleIn({ title: 'Ban Dân vận tổ chức tổng kết công tác', … }) // 'Hội nghị tổng kết công tác'
 */
export function titleIn({ title, issuer }: Pick<PaperConference, 'title' | 'issuer'>): string {
  const [, host = '', rest = ''] = /^(.{2,80}?) tổ chức (.+)$/su.exec(title) ?? [];
  const isHost = host !== '' && spellingKey(issuer ?? '').startsWith(spellingKey(host));
  return capitalise(conferenceInSentence(isHost ? rest : title)).replace(
    /^Hội nghị (\p{Lu}\p{Ll}+ kết)(?=\s)/u,
    (_, kind: string) => `Hội nghị ${uncapitalise(kind)}`,
  );
}

/** The line of time and place under a title; what is not known is asked for. */
export function whenAndWhere(conference: PaperConference, missing: MissingList): string[] {
  const { venue } = conference;
  const place = venue ? `địa điểm: ${venue}` : missing.add('địa điểm');
  return [`(Thời gian: ${whenWords(conference, missing)}; ${place})`];
}

function whenWords(conference: PaperConference, missing: MissingList): string {
  const { heldOn, datePrecision, partOfDay, startsAt } = conference;
  if (heldOn === null || datePrecision !== 'DAY') return missing.add('ngày tổ chức');
  if (!startsAt) missing.add('giờ bắt đầu');
  const clock = startsAt ? startsAt.replace(':', ' giờ ') : ((partOfDay && dayParts[partOfDay]) ?? '');
  return [clock, dateThenWeekday(heldOn)].filter(Boolean).join(startsAt ? ', ' : ' ');
}
