import type { Attendee, AttendeeGroup, Site } from '@ky-yeu/contracts/attendees';
import type { AwardRound } from '@ky-yeu/contracts/awards';
import type { FactSubject } from '@ky-yeu/contracts/press';
import type { KeyFigure } from '@ky-yeu/contracts/programme';
import type { Directive, Speech } from '@ky-yeu/contracts/speeches';
import type { AwardRecipient } from '@ky-yeu/contracts/awards';
import { fold } from '@ky-yeu/vietnamese/fold';
import { pickerSource, type PickerOption, type PickerSource } from '../shared/record-api';

/** How each kind of recorded data is called. */
export const factSubjectLabels: Record<FactSubject, string> = {
  conferences: 'Hội nghị',
  sites: 'Điểm cầu',
  attendee_groups: 'Nhóm đại biểu',
  attendees: 'Đại biểu',
  speeches: 'Phát biểu',
  directives: 'Ý kiến chỉ đạo',
  key_figures: 'Số liệu',
  award_rounds: 'Đợt khen thưởng',
  award_recipients: 'Người, tập thể được khen',
};

const short = (text: string) => (text.length > 90 ? `${text.slice(0, 87)}…` : text);

/** Finds the recorded data that a source speaks of, kind by kind. Call it where injection is possible. */
export function factSubjects(conferenceId: string): Partial<Record<FactSubject, PickerSource>> {
  const part = <Item extends { id: string }>(
    path: string,
    name: (item: Item) => string,
    detail: (item: Item) => string | null = () => null,
  ) => {
    const option = (item: Item): PickerOption => ({ id: item.id, name: short(name(item)), detail: detail(item) });
    const source = pickerSource<Item>(() => `/api/conferences/${conferenceId}/${path}`, option, { pageSize: 100 });
    return async (text: string) => {
      const wanted = fold(text);
      return (await source('')).filter((each) => fold(each.name).includes(wanted));
    };
  };
  return {
    sites: part<Site>('sites', ({ name }) => name),
    attendee_groups: part<AttendeeGroup>('groups', ({ name }) => name),
    attendees: pickerSource<Attendee>(
      () => `/api/conferences/${conferenceId}/attendees`,
      ({ id, name, title }) => ({ id, name, detail: title || null }),
    ),
    speeches: part<Speech>('speeches', ({ topic, speakers }) => topic ?? speakers.map(({ name }) => name).join(', ')),
    directives: part<Directive>(
      'directives',
      ({ body }) => body,
      ({ ordinalLabel }) => ordinalLabel,
    ),
    key_figures: part<KeyFigure>('figures', ({ label }) => label),
    award_rounds: part<AwardRound>(
      'award-rounds',
      ({ formName, formText, title }) => formName ?? title ?? formText ?? 'Khen thưởng',
      ({ authorityName }) => authorityName,
    ),
    award_recipients: pickerSource<AwardRecipient>(
      () => '/api/award-recipients',
      ({ id, name, title }) => ({ id, name, detail: title || null }),
      { conferenceId },
    ),
  };
}
