import type { PersonCandidate } from '@ky-yeu/rules/importing/decide-person';
import { namesItsBody } from '@ky-yeu/rules/importing/unit-above';
import { fold } from '@ky-yeu/vietnamese/fold';
import type { DraftRow } from '../import-store';
import type { AssumedUnit } from './context';
import type { UnitMatch } from './unit-resolver';

/**
 * Gives a row that names no unit the one told above the table, or that of the sender, and says so. A post that names its
 * body ("Chủ tịch UBND xã Tân Lập") is not taken for one of the sender.
 */
export function assumeUnit(row: DraftRow, unit: AssumedUnit | null): void {
  if (unit === null || row.values.organisation || row.edits.organisation !== undefined) return;
  if (unit.isSender && (row.facts.posts ?? []).some(namesItsBody)) return;
  row.values.organisation = unit.name;
  row.facts.isUnitAssumed = true;
  const message = unit.isSender
    ? `Danh sách không ghi đơn vị: lấy đơn vị gửi “${unit.name}”.`
    : `Đơn vị “${unit.name}” lấy từ dòng ghi trên bảng.`;
  row.issues.push({ field: 'organisation', severity: 'INFO', message });
}

/** Whether the person whom a row was matched with has a unit of his own, which one that was only assumed does not replace. */
export function keepsOwnUnit(row: DraftRow, candidates: readonly PersonCandidate[], matchId: string | null): boolean {
  if (!row.facts.isUnitAssumed || matchId === null) return false;
  const posts = candidates.find((each) => each.id === matchId)?.posts ?? [];
  const known = posts.filter((post) => post.organisationId !== null || post.organisationName !== null);
  const isSame = known.some(
    (post) =>
      (post.organisationId !== null && post.organisationId === row.facts.organisationId) ||
      fold(post.organisationName ?? '') === fold(row.values.organisation ?? ''),
  );
  return known.length > 0 && !isSame;
}

/** Leaves the unit of a row open again; the issue that told it was the last of those from reading. */
export function forgetAssumedUnit(row: DraftRow): void {
  const read = (row.facts.readIssues ?? 1) - 1;
  row.issues = row.issues.filter((issue, index) => index < read || issue.field !== 'organisation');
  Object.assign(row.facts, { readIssues: read, isUnitAssumed: false, organisationId: null, organisationText: null });
  delete row.values.organisation;
}

/** Ties the unit that a row names to the directory, and says where that cannot be done. */
export function namedUnit(row: DraftRow, units: Map<string, UnitMatch>): void {
  const text = row.values.organisation;
  if (!text) return;
  const { unit, several } = units.get(text) ?? { unit: null, several: [] };
  row.facts.organisationId = unit?.id ?? null;
  row.facts.organisationText = unit ? null : text;
  if (unit) return;
  const names = several.slice(0, 4).map((each) => (each.parentName ? `${each.name} (${each.parentName})` : each.name));
  row.issues.push(
    several.length > 0
      ? {
          field: 'organisation',
          severity: 'WARNING',
          message: `Đơn vị: có ${several.length} đơn vị tên “${text}” (${names.join('; ')}); hãy ghi rõ hơn, nếu không tên đơn vị chỉ được ghi như trong danh sách.`,
        }
      : {
          field: 'organisation',
          severity: 'INFO',
          message: `Đơn vị “${text}” chưa có trong danh bạ; tên được ghi như trong danh sách.`,
        },
  );
}
