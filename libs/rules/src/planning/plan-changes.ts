import { conferenceModeLabels, partOfDayLabels } from '@ky-yeu/contracts/closed-lists';
import type { ConferenceMode, PartOfDay } from '@ky-yeu/contracts/closed-lists';
import { reachLabels, type Reach } from '@ky-yeu/contracts/planning/plan-lists';
import { formatDate } from '@ky-yeu/vietnamese/format-date';

/** A conference as a version of the plan holds it. */
export interface PlanVersionItem {
  id: string;
  title: string;
  organisationName: string;
  /** 'YYYY-MM-DD'; null when the conference has lost its day. */
  heldOn: string | null;
  partOfDay: PartOfDay | null;
  mode: ConferenceMode | null;
  reach: Reach;
  guests: string[];
}

/** Why a conference no longer stands in the plan. */
export interface Departure {
  kind: 'DROPPED' | 'JOINED' | 'CANCELLED' | 'POSTPONED' | 'DELETED';
  /** The conference it was joined into, or the reason. */
  detail: string | null;
}
export type CurrentItem = PlanVersionItem & { departure: Departure | null };

const none = 'chưa định';
const day = (date: string | null) => (date ? formatDate(date) : 'chưa định ngày');
const lower = (label: string | undefined) => (label ? label.charAt(0).toLocaleLowerCase('vi') + label.slice(1) : none);

/** What is compared, and how each difference is said. */
const aspects: { of: (item: PlanVersionItem) => string; say: (before: string, after: string) => string }[] = [
  { of: ({ heldOn }) => day(heldOn), say: (before, after) => `chuyển từ ngày ${before} sang ngày ${after}` },
  {
    of: ({ partOfDay }) => lower(partOfDay ? partOfDayLabels[partOfDay] : undefined),
    say: (before, after) => `đổi buổi từ ${before} sang ${after}`,
  },
  {
    of: ({ mode }) => lower(mode ? conferenceModeLabels[mode] : undefined),
    say: (before, after) => `đổi hình thức từ ${before} sang ${after}`,
  },
  {
    of: ({ reach }) => lower(reachLabels[reach]),
    say: (before, after) => `đổi phạm vi từ ${before} sang ${after}`,
  },
  { of: ({ title }) => title, say: (_, after) => `đổi tên thành “${after}”` },
  {
    of: ({ organisationName }) => organisationName,
    say: (before, after) => `đổi đơn vị chủ trì từ ${before} sang ${after}`,
  },
];

function guestChanges(before: readonly string[], after: readonly string[]): string[] {
  const [was, is] = [new Set(before), new Set(after)];
  const added = [...is].filter((guest) => !was.has(guest)).sort();
  const removed = [...was].filter((guest) => !is.has(guest)).sort();
  return [
    ...(added.length ? [`thêm thành phần ${added.join(', ')}`] : []),
    ...(removed.length ? [`bớt thành phần ${removed.join(', ')}`] : []),
  ];
}

function departed({ title, organisationName, heldOn }: PlanVersionItem, { kind, detail }: Departure): string {
  const name = `“${title}” (${organisationName}, ${day(heldOn)})`;
  const reason = detail ? `: ${detail}` : '';
  const sentences: Record<Departure['kind'], string> = {
    DROPPED: `Bỏ ${name}${reason}.`,
    JOINED: `Ghép ${name} vào “${detail}”.`,
    CANCELLED: `Hủy ${name}${reason}.`,
    POSTPONED: `Hoãn ${name}, chưa định ngày mới.`,
    DELETED: `Xóa ${name} khỏi danh sách hội nghị.`,
  };
  return sentences[kind];
}

/**
 * Tells what has changed since a plan was issued.
 *
 * @param issued the frozen copy
 * @param current all items of the plan, those too that left it, with why
 * @returns one Vietnamese sentence a conference: first those that changed or left, in the order of the issued plan, then those that were added
 */
export function comparePlans(issued: readonly PlanVersionItem[], current: readonly CurrentItem[]): string[] {
  const now = new Map(current.map((item) => [item.id, item]));
  const known = new Set(issued.map(({ id }) => id));
  const changed = issued.flatMap((before) => {
    const after = now.get(before.id);
    if (!after) return [departed(before, { kind: 'DROPPED', detail: null })];
    if (after.departure) return [departed(before, after.departure)];
    const said = aspects
      .map(({ of, say }) => ({ before: of(before), after: of(after), say }))
      .filter((each) => each.before !== each.after)
      .map((each) => each.say(each.before, each.after));
    const all = [...said, ...guestChanges(before.guests, after.guests)];
    return all.length ? [`“${before.title}” (${before.organisationName}): ${all.join('; ')}.`] : [];
  });
  const added = current
    .filter(({ id, departure }) => !known.has(id) && !departure)
    .map(({ title, organisationName, heldOn }) => `Thêm “${title}” (${organisationName}), ngày ${day(heldOn)}.`);
  return [...changed, ...added];
}
