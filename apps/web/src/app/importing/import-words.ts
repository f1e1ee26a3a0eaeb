import type { Import, ImportCounts, ImportPlan } from '@ky-yeu/contracts/importing';
import { importRowStateLabels, type ImportKind, type ImportRowState } from '@ky-yeu/contracts/importing-lists';
import type { Permission } from '@ky-yeu/contracts/permissions';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';

interface KindWords {
  /** What one row is. */
  one: string;
  /** What a row becomes when nothing known fits it. */
  fresh: string;
  /** Who may import it. */
  needs: Permission;
}

export const kindWords: Readonly<Record<ImportKind, KindWords>> = {
  PEOPLE: { one: 'cá nhân', fresh: 'Người mới', needs: 'people:write' },
  ORGANISATIONS: { one: 'tổ chức', fresh: 'Tổ chức mới', needs: 'organisations:write' },
  ATTENDEES: { one: 'đại biểu', fresh: 'Người mới', needs: 'conferences:write' },
  RECIPIENTS: { one: 'tập thể, cá nhân', fresh: 'Mục mới', needs: 'awards:write' },
};

/** The states in the order in which they are to be looked at: what stops first, what is left out last. */
export const stateOrder: readonly ImportRowState[] = ['ERROR', 'WARNING', 'NEW', 'UPDATE', 'SAME', 'LEFT_OUT'];

export interface Pill {
  state: ImportRowState | '';
  label: string;
  count: number;
}

/** The filter pills: all lines first, then each state with its number, also when it is 0. */
export function pills(counts: ImportCounts): Pill[] {
  const all = stateOrder.reduce((sum, state) => sum + counts[state], 0);
  return [
    { state: '', label: 'Tất cả', count: all },
    ...stateOrder.map((state) => ({ state, label: importRowStateLabels[state], count: counts[state] })),
  ];
}

/** How many rows confirming would write. */
export const writtenCount = ({ create, update }: ImportPlan) => create + update;

const part = (count: number, words: string) => (count ? `${formatNumber(count)} ${words}` : '');
const joined = (parts: readonly string[]) => parts.filter(Boolean).join(', ');

/**
 * What confirming would do, 'Nhập 288 dòng: 250 mới, 38 cập nhật', and what it leaves, '12 dòng lỗi sẽ bỏ qua'.
 *
 * @param warnings rows still to be looked at, which are written as they stand
 */
export function confirmSentence(plan: ImportPlan, warnings: number): { does: string; rest: string } {
  const written = writtenCount(plan);
  const what = joined([part(plan.create, 'mới'), part(plan.update, 'cập nhật')]);
  const rest = joined([
    part(warnings, 'dòng cần xem sẽ ghi như đang hiện'),
    part(plan.same, 'dòng đã có, không đổi'),
    part(plan.errors, 'dòng lỗi sẽ bỏ qua'),
    part(plan.leaveOut, 'dòng không nhập'),
  ]);
  return { does: written ? `Nhập ${formatNumber(written)} dòng: ${what}` : 'Không có dòng nào để nhập', rest };
}

/** What was written, one line for each kind of outcome that occurred. */
export function doneLines({ create, update, same, leaveOut, errors }: ImportPlan, kind: ImportKind): string[] {
  const { one } = kindWords[kind];
  return [
    part(create, `${one} mới`),
    part(update, `${one} đã có, được cập nhật`),
    part(same, `${one} đã có, không đổi`),
    part(leaveOut + errors, 'dòng không nhập'),
  ].filter(Boolean);
}

/** The same in short, for a list of imports. */
export function shortOutcome({ create, update, same, leaveOut, errors }: ImportPlan): string {
  return joined([
    part(create, 'mới'),
    part(update, 'cập nhật'),
    part(same, 'không đổi'),
    part(leaveOut + errors, 'bỏ qua'),
  ]);
}

/** What an import is called: its file, or that it was pasted. */
export const nameOf = ({ fileName }: Pick<Import, 'fileName'>) => fileName ?? 'Nội dung dán';

/** Where the records of an import are listed. */
export function listLink({ kind, conferenceId, roundId }: Pick<Import, 'kind' | 'conferenceId' | 'roundId'>): string[] {
  if (kind === 'ATTENDEES' && conferenceId) return ['/conferences', conferenceId, 'attendees'];
  if (kind === 'RECIPIENTS') return roundId ? ['/awards/rounds', roundId] : ['/awards'];
  return [kind === 'ORGANISATIONS' ? '/organisations' : '/people'];
}
