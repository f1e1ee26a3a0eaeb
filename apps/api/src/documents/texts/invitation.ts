import { dateLine } from '@ky-yeu/vietnamese/format-date';
import { countPeople } from '../attendee-list';
import type { LetterBlock, LetterDocument, LettersDocument } from '../letter-model';
import type { PaperContext } from '../paper-composer';
import { chairRun, conferenceName, placeRun, timeRuns } from './conference-words';
import type { FormWords } from './form-words';
import { speakerOf } from './issuer-words';
import { personName, postOf } from './person-words';
import { bold, endText, labelled, lowerFirst, opening, paragraph, sentence, upperFirst, withoutEnd } from './runs';
import { issuerOf, letterOf, textPaper, wordsOf, type PaperTexts } from './text-paper';
import type { ConferenceFacts, Guest, RolePerson } from './texts-data';

export interface InvitationData {
  facts: ConferenceFacts;
  people: RolePerson[];
  guests: Guest[];
  /** What the QR code of a guest says, by attendee; empty when none is printed. */
  codes: ReadonlyMap<string, string>;
}

const qrSizeMm = 28;

/** One letter a guest, in the order of delivery. */
export const invitation = textPaper<InvitationData>({
  read: async (reads, { conferenceId, choice, frame }) => {
    const [facts, people, guests] = await Promise.all([
      reads.facts(conferenceId),
      reads.people(conferenceId),
      reads.guests(conferenceId, choice),
    ]);
    const isCoded = choice.withCodes || frame.texts['qr'];
    const codes = isCoded ? await reads.codes(guests.map(({ id }) => id)) : new Map<string, string>();
    return { facts, people, guests, codes };
  },
  suggest: (_, context) => suggestInvitation(context),
  write: invitations,
});

/** The texts of an invitation as this form words them. */
export function suggestInvitation(context: PaperContext): Record<string, string> {
  const { you } = wordsOf(context);
  return {
    inviter: speakerOf(issuerOf(context)),
    speech: `Đề nghị ${you} chuẩn bị tham luận`,
    attendance: `Đề nghị ${you} đến dự đúng thành phần, thời gian`,
    substitute: `Trường hợp không dự được, đề nghị ${you} báo cáo người chủ trì; chỉ cử người đi thay khi được người chủ trì đồng ý`,
    qrCaption: 'Mã điểm danh',
  };
}

/** @returns one letter for the one guest asked for, else a letter for each. */
export function invitations(
  data: InvitationData,
  context: PaperContext,
  texts: PaperTexts,
): LetterDocument | LettersDocument {
  const letters = data.guests.map((guest) => letterTo(guest, data, context, texts));
  const [only] = letters;
  if (context.choice.attendeeId && only) return only;
  return { type: 'letters', title: `Giấy mời dự ${conferenceName(context.conference)}`, letters };
}

function letterTo(
  guest: Guest,
  { facts, people, codes }: InvitationData,
  context: PaperContext,
  texts: PaperTexts,
): LetterDocument {
  const words = wordsOf(context);
  const { conference, layout } = context;
  const post = postOf(guest);
  const said = [
    opening({ ...texts.run('inviter'), face: 'bold' }, ' trân trọng kính mời:'),
    paragraph(bold(upperFirst(personName(guest, words))), post ? `, ${post}` : ''),
    labelled(words.attend, sentence(conferenceName(conference))),
    labelled('Chủ trì', chairRun(people, words), '.'),
    ...whenAndWhere(conference, facts),
    ...speechBlocks(guest, texts, words),
    ...requestBlocks(texts, ['materials', 'dress']),
    paragraph(...attendanceOf(texts)),
    ...replyBlocks(texts, words.you),
  ];
  return letterOf(context, {
    title: 'GIẤY MỜI',
    subtitle: `dự ${conferenceName(conference)}`,
    blocks: [...endText(said, layout.fullStop), ...qrBlocks(codes.get(guest.id), texts)],
    addressee: { attendeeId: guest.id, name: guest.name, post },
  });
}

/** Time and place, each on a line. */
export function whenAndWhere(conference: PaperContext['conference'], facts: ConferenceFacts): LetterBlock[] {
  return [labelled('Thời gian', ...timeRuns(conference), '.'), labelled('Địa điểm', placeRun(conference, facts), '.')];
}

/** What the guest is to speak about, with the time and the day by which the text is wanted. */
function speechBlocks({ speeches }: Guest, texts: PaperTexts, { you }: FormWords): LetterBlock[] {
  const asked = withoutEnd(texts.get('speech') || `Đề nghị ${you} chuẩn bị tham luận`);
  return speeches.map(({ topic, minutes, dueOn }) => {
    const about = topic ? ` với nội dung: “${withoutEnd(topic)}”` : '';
    const length = minutes === null ? '' : `, trình bày không quá ${countPeople(minutes)} phút`;
    const due = dueOn === null ? '' : `, gửi bài trước ${dateLine(dueOn)}`;
    return paragraph(`${asked}${about}${length}${due}.`);
  });
}

const requestLabels: Record<string, string> = { materials: 'Tài liệu mang theo', dress: 'Trang phục' };

/** The optional lines of an invitation that were written. */
export function requestBlocks(texts: PaperTexts, keys: readonly string[]): LetterBlock[] {
  return keys
    .filter((key) => texts.get(key))
    .map((key) => labelled(requestLabels[key] ?? key, sentence(texts.get(key))));
}

function attendanceOf(texts: PaperTexts) {
  const asked = texts.run('attendance');
  const substitute = texts.get('substitute');
  if (asked.isMissing) return [asked];
  return [sentence(asked.text), ...(substitute ? [` ${sentence(substitute)}`] : [])];
}

/** By when to answer, and to whom. */
export function replyBlocks(texts: PaperTexts, you: string): LetterBlock[] {
  const replyBy = texts.get('replyBy');
  const confirm = replyBy && `Đề nghị ${you} xác nhận việc tham dự ${lowerFirst(withoutEnd(replyBy))}. `;
  const contact = texts.run('contact');
  return [paragraph(confirm, bold('Liên hệ: '), contact.isMissing ? contact : withoutEnd(contact.text))];
}

/** {mã} is the attendee's own code; without a text of the office the code is all. */
function qrBlocks(code: string | undefined, texts: PaperTexts): LetterBlock[] {
  if (!code) return [];
  const content = (texts.get('qr').normalize('NFC') || '{mã}').replaceAll('{mã}', code);
  return [{ type: 'qr', content, caption: texts.get('qrCaption'), sizeMm: qrSizeMm }];
}
