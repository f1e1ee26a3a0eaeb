import type { ClashItem } from '@ky-yeu/contracts/clashes';
import type { PartOfDay } from '@ky-yeu/contracts/closed-lists';
import { formatDate, weekday } from '@ky-yeu/vietnamese/format-date';
import { proposeFor, type Proposal } from './clash-proposals';
import type { Clash, ClashConference, ClashFacts } from './clashes';
import type { Half } from './half-days';

const halfWords: Record<Half, string> = { MORNING: 'sáng', AFTERNOON: 'chiều', EVENING: 'tối' };
const partWords: Partial<Record<PartOfDay, string>> = { MORNING: 'sáng', AFTERNOON: 'chiều', ALL_DAY: 'cả ngày' };

const dayText = (day: string): string => `${weekday(day)}, ${formatDate(day)}`;
const when = ({ on, half, isSure }: Clash): string =>
  half && isSure ? `${halfWords[half]} ${dayText(on)}` : `ngày ${dayText(on)}`;

type Name = (conferenceId: string | null) => string;

function nameList(names: readonly string[], count: number): string {
  const shown = names.slice(0, 3).join(', ');
  return count > 3 ? `${shown} và ${count - 3} người khác` : shown;
}

const unsure = ' Một hội nghị chưa ghi buổi sáng hay chiều.';
const doubt = ({ isSure }: Clash): string => (isSure ? '' : unsure);

function hallName(clash: Clash, { halls }: ClashFacts): string {
  return halls.find(({ id }) => id === clash.hallId)?.name ?? 'Hội trường';
}

function dayOff(clash: Clash, facts: ClashFacts, name: Name): string {
  const named = facts.days.find(({ date, kind }) => date === clash.on && kind !== 'COMPENSATING_WORK');
  const why = named ? ` (${named.name})` : '';
  return `${name(clash.conferenceId)} rơi vào ${dayText(clash.on)}${why}, ngoài ngày làm việc.`;
}

const sentences: Record<Clash['kind'], (clash: Clash, facts: ClashFacts, name: Name) => string> = {
  LEADER_ELSEWHERE: (clash, _facts, name) =>
    `Đồng chí ${clash.names[0]} ${clash.isSure ? 'phải' : 'có thể phải'} dự hai hội nghị ${when(clash)}: ${name(clash.conferenceId)} và ${name(clash.otherId)}.${doubt(clash)}`,
  DELEGATE_ELSEWHERE: (clash, _facts, name) =>
    `${clash.count} đại biểu được mời dự hai hội nghị ${when(clash)}, ${name(clash.conferenceId)} và ${name(clash.otherId)}: ${nameList(clash.names, clash.count)}.${doubt(clash)}`,
  HALL_TAKEN: (clash, facts, name) =>
    `${hallName(clash, facts)} ${clash.isSure ? 'được xếp' : 'có thể được xếp'} hai lần ${when(clash)}: ${name(clash.conferenceId)} và ${name(clash.otherId)}.${doubt(clash)}`,
  HALL_TOO_SMALL: (clash, facts, name) => {
    const expected = facts.conferences.find(({ id }) => id === clash.conferenceId)?.expected ?? 0;
    return `${name(clash.conferenceId)} dự kiến ${expected} đại biểu tại hội trường, ${hallName(clash, facts)} chỉ có ${expected - clash.count} chỗ: thiếu ${clash.count} chỗ.`;
  },
  GUEST_TWICE: (clash, _facts, name) =>
    `“${clash.names[0]}” có tên ${clash.count} lần trong danh sách đại biểu của ${name(clash.conferenceId)}.`,
  DAY_OFF: dayOff,
};

/** The clash as a Vietnamese sentence with both conferences, the half-day and the names. */
export function clashSentence(clash: Clash, facts: ClashFacts): string {
  const titles = new Map(facts.conferences.map(({ id, title }) => [id, title]));
  return sentences[clash.kind](clash, facts, (id) => `“${(id && titles.get(id)) || 'hội nghị khác'}”`);
}

function moves({ place, hall }: Proposal, title: string, isPerson: boolean): string[] {
  const free = isPerson ? 'người chủ trì và hội trường đều trống' : 'hội trường và người chủ trì đều trống';
  return [
    ...(hall
      ? [`chuyển “${title}” sang ${hall.name}${hall.places ? ` (${hall.places} chỗ, đang trống)` : ' (đang trống)'}`]
      : []),
    ...(place ? [`dời “${title}” sang ${partWords[place.partOfDay] ?? ''} ${dayText(place.heldOn)} (${free})`] : []),
  ];
}

const otherwise: Record<Clash['kind'], string> = {
  LEADER_ELSEWHERE: 'cử người đi thay ở một hội nghị',
  DELEGATE_ELSEWHERE: 'để đơn vị cử người khác dự một hội nghị',
  HALL_TAKEN: 'chọn hội trường khác',
  HALL_TOO_SMALL: 'giảm thành phần hoặc mở thêm điểm cầu',
  GUEST_TWICE: 'gắn tên với đúng người trong danh bạ rồi bỏ dòng thừa',
  DAY_OFF: 'chọn ngày làm việc của tuần khác',
};

/** What to do about a clash, as a Vietnamese sentence. */
export function proposalSentence(clash: Clash, proposal: Proposal | null, moved: ClashConference | undefined): string {
  const isPerson = clash.kind === 'LEADER_ELSEWHERE' || clash.kind === 'DELEGATE_ELSEWHERE';
  const ways = proposal && moved ? moves(proposal, moved.title, isPerson) : [];
  const needsOther = ways.length === 0 || clash.kind !== 'DAY_OFF';
  const text = [...ways, ...(needsOther ? [otherwise[clash.kind]] : [])].join(', hoặc ');
  return `Đề xuất: ${text}.`;
}

/**
 * A clash as it is shown, without an override.
 *
 * @param notBefore no earlier day is proposed, 'YYYY-MM-DD'
 * @param movedId the conference that its editor would move; else the later planned one
 */
export function clashItem(clash: Clash, facts: ClashFacts, notBefore: string, movedId?: string): ClashItem {
  const proposal = proposeFor(clash, facts, notBefore, movedId);
  const moved = facts.conferences.find(({ id }) => id === proposal?.conferenceId);
  const { key, kind, severity, on, conferenceId, otherId } = clash;
  return {
    id: key,
    ...{ key, kind, severity, on, conferenceId, otherId },
    sentence: clashSentence(clash, facts),
    proposal: proposalSentence(clash, proposal, moved),
    moveTo:
      proposal?.place && !moved?.isOver
        ? { conferenceId: proposal.conferenceId, ...proposal.place, version: moved?.version ?? null }
        : null,
    override: null,
  };
}
