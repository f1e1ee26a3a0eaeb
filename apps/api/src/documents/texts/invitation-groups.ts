import type { FrozenProgrammeItem } from '@ky-yeu/contracts/programme-versions';
import type { PaperContext } from '../paper-composer';
import { chairRun, conferenceName, groupWords, placeRun, subjectWords, timeRuns } from './conference-words';
import { replyBlocks, requestBlocks, suggestInvitation } from './invitation';
import { programmeLines } from './programme-words';
import { bold, endText, heading, item, linesOf, opening, paragraph, sentence, withoutEnd } from './runs';
import { letterOf, textPaper, wordsOf, type PaperTexts } from './text-paper';
import type { ConferenceFacts, GroupFact, RolePerson } from './texts-data';

export interface GroupInvitationData {
  facts: ConferenceFacts;
  people: RolePerson[];
  groups: GroupFact[];
  programme: FrozenProgrammeItem[];
}

/** One letter to all groups that are invited. */
export const invitationGroups = textPaper<GroupInvitationData>({
  read: async (reads, { conferenceId }) => {
    const [facts, people, groups, programme] = await Promise.all([
      reads.facts(conferenceId),
      reads.people(conferenceId),
      reads.groups(conferenceId),
      reads.programme(conferenceId),
    ]);
    return { facts, people, groups, programme };
  },
  suggest: suggestGroups,
  write: groupInvitation,
});

/** Guests from the groups on record, contents from the programme, else from the subjects. */
export function suggestGroups(
  { facts, groups, programme }: GroupInvitationData,
  context: PaperContext,
): Record<string, string> {
  const { inviter = '', attendance = '' } = suggestInvitation(context);
  const guests = groups.map((group) => `${groupWords(group)}${group.site ? ` tại ${group.site}` : ''}`).join('\n');
  const subject = subjectWords(facts);
  const content = programmeLines(programme).join('\n') || (subject && `Kết quả ${subject}${nextWords(facts)}`);
  return { inviter, attendance, ...(guests && { guests }), ...(content && { content }) };
}

const nextWords = ({ nextLabel }: ConferenceFacts) => (nextLabel ? `; nhiệm vụ ${nextLabel}` : '');

/** The letter, its parts numbered as secretariats do. */
export function groupInvitation(data: GroupInvitationData, context: PaperContext, texts: PaperTexts) {
  const words = wordsOf(context);
  const { conference, layout } = context;
  const said = [
    opening(
      { ...texts.run('inviter'), face: 'bold' },
      ` trân trọng kính mời các đại biểu ${words.attend.toLocaleLowerCase('vi')} ${conferenceName(conference)}, như sau:`,
    ),
    heading(2, '1. Thành phần mời'),
    ...listed(texts, 'guests'),
    heading(2, '2. Nội dung'),
    ...listed(texts, 'content'),
    paragraph(bold('3. Chủ trì: '), chairRun(data.people, words), '.'),
    paragraph(bold('4. Thời gian: '), ...timeRuns(conference), '.'),
    paragraph(bold('5. Địa điểm: '), placeRun(conference, data.facts), '.'),
    ...requestBlocks(texts, ['materials', 'dress']),
    paragraph(texts.get('attendance') ? sentence(texts.get('attendance')) : texts.run('attendance')),
    ...replyBlocks(texts, words),
  ];
  return letterOf(context, {
    title: 'GIẤY MỜI',
    subtitle: `dự ${conferenceName(conference)}`,
    blocks: endText(said, layout.fullStop),
  });
}

/** Lines as an enumeration, semicolons between them. */
function listed(texts: PaperTexts, key: string) {
  const lines = linesOf(texts.get(key)).map((line) => withoutEnd(line.replace(/^[-–]\s*/u, '')));
  if (lines.length === 0) return texts.blocks(key);
  return lines.map((line, index) => item(`- ${line}${index === lines.length - 1 ? '.' : ';'}`));
}
