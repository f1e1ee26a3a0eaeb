import type { AttendeeRole, ProgrammeKind } from '@ky-yeu/contracts/closed-lists';
import type { FrozenProgrammeItem } from '@ky-yeu/contracts/programme-versions';
import type { WordsData, WordsSpeech } from './words-data';

/** An item as the script tells it. */
export type ScriptItem = Pick<
  FrozenProgrammeItem,
  | 'id'
  | 'title'
  | 'kind'
  | 'number'
  | 'depth'
  | 'start'
  | 'end'
  | 'minutes'
  | 'performedBy'
  | 'performers'
  | 'isInternal'
> & { topic: string | null };

const kindsOfSpeeches: Partial<Record<WordsSpeech['kind'], ProgrammeKind>> = {
  OPENING: 'OPENING',
  REPORT: 'REPORT',
  DISCUSSION_PAPER: 'DISCUSSION_PAPER',
  DISCUSSION: 'DISCUSSION',
  SPEECH: 'DIRECTIVE_SPEECH',
  DIRECTIVE_SPEECH: 'DIRECTIVE_SPEECH',
  REPLY: 'REPLY',
  CONCLUSION: 'CONCLUSION',
  CLOSING: 'CONCLUSION',
};

const titles: Partial<Record<ProgrammeKind, string>> = {
  OPENING: 'Phát biểu khai mạc',
  REPORT: 'Báo cáo',
  DISCUSSION_PAPER: 'Tham luận',
  DISCUSSION: 'Thảo luận',
  DIRECTIVE_SPEECH: 'Phát biểu',
  REPLY: 'Phát biểu tiếp thu',
  CONCLUSION: 'Kết luận, bế mạc hội nghị',
};

/** Speeches come in this order around the awards. */
const beforeAwards: readonly ProgrammeKind[] = ['OPENING', 'REPORT', 'DISCUSSION_PAPER', 'DISCUSSION'];
const afterAwards: readonly ProgrammeKind[] = ['DIRECTIVE_SPEECH', 'REPLY', 'CONCLUSION'];

/** The items of a programme with what is said in each: the topic of its speech, and who speaks where the item names nobody. */
export function scriptItems(items: readonly FrozenProgrammeItem[], { speeches }: WordsData): ScriptItem[] {
  return items.map((item) => {
    const own = speeches.filter(({ programmeItemId }) => programmeItemId === item.id);
    const [speech] = own;
    const isUnnamed = item.performers.length === 0 && !item.performedBy;
    const speakers = isUnnamed ? own.flatMap((each) => each.speakers) : [];
    return {
      ...item,
      performers: isUnnamed ? speakers.map((speaker) => ({ id: '', ...speaker })) : item.performers,
      topic: speech?.topic ?? null,
    };
  });
}

/**
 * Makes a programme out of what is recorded, where none was entered: the greeting, the speeches in the customary order,
 * the awards, the close. Nothing is added that is not recorded but the frame of every conference.
 */
export function programmeFromRecords({ speeches, rounds }: WordsData): ScriptItem[] {
  const spoken = (kinds: readonly ProgrammeKind[]) =>
    kinds.flatMap((kind) => speeches.filter((speech) => kindsOfSpeeches[speech.kind] === kind).map(itemOf));
  const items = [
    frame('INTRODUCTION', 'Tuyên bố lý do, giới thiệu đại biểu'),
    ...spoken(beforeAwards),
    ...(rounds.some(({ conferred }) => conferred === 'HERE')
      ? [frame('AWARDING', 'Công bố quyết định khen thưởng'), frame('AWARDING', 'Trao thưởng')]
      : []),
    ...spoken(afterAwards),
  ];
  const closed = items.some(({ kind }) => kind === 'CONCLUSION')
    ? items
    : [...items, frame('CONCLUSION', 'Kết luận, bế mạc hội nghị')];
  return closed.map((item, index) => ({ ...item, number: String(index + 1) }));
}

const frame = (kind: ProgrammeKind, title: string): ScriptItem => ({
  ...{ id: '', title, kind, number: '', depth: 0, start: null, end: null, minutes: null },
  ...{ performedBy: null, performers: [], isInternal: false, topic: null },
});

function itemOf(speech: WordsSpeech): ScriptItem {
  const kind = kindsOfSpeeches[speech.kind] ?? 'OTHER';
  const performers = speech.speakers.map((speaker) => ({ id: '', ...speaker }));
  return { ...frame(kind, titles[kind] ?? ''), performers, topic: speech.topic };
}

/** Whose part an item is when nobody is named for it. */
const rolesOfKinds: Partial<Record<ProgrammeKind, AttendeeRole>> = {
  REPORT: 'REPORTER',
  DISCUSSION: 'DISCUSSION_MODERATOR',
  DIRECTIVE_SPEECH: 'DIRECTIVE_SPEAKER',
  REPLY: 'REPLIER',
  CONCLUSION: 'CONCLUDER',
};

/** Names those who have the role of an item, where the programme names nobody. */
export function withRoles(items: readonly ScriptItem[], { attendees }: WordsData): ScriptItem[] {
  return items.map((item) => {
    const role = rolesOfKinds[item.kind];
    if (!role || item.performers.length > 0 || item.performedBy) return item;
    const performers = attendees.filter(({ roles }) => roles.includes(role));
    return { ...item, performers: performers.map(({ id, name, title }) => ({ id, name, title })) };
  });
}
