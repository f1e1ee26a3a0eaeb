import type { SuccessionKind } from '@ky-yeu/contracts/closed-lists';
import type { Reorganise } from '@ky-yeu/contracts/reorganisations';
import { formatDate } from '@ky-yeu/vietnamese/format-date';
import { fieldError } from '../platform/http/domain-error';

/** What the rules need to know of an organisation that is there already. */
export interface KnownOrganisation {
  id: string;
  version: number;
  name: string;
  validFrom: string | null;
  validTo: string | null;
}

interface Counts {
  predecessors: [min: number, max: number];
  successors: [min: number, max: number];
  sentence: string;
}

const many = 40;

/** How many go in and come out: what the words mean (domain: đổi tên, hợp nhất, chia tách, kết thúc, chuyển chức năng). */
const countsOf: Record<SuccessionKind, Counts> = {
  RENAME: {
    predecessors: [1, 1],
    successors: [1, 1],
    sentence: 'Đổi tên: cần đúng một tổ chức cũ và một tổ chức mới.',
  },
  MERGE: {
    predecessors: [1, many],
    successors: [1, 1],
    sentence: 'Hợp nhất, sáp nhập: cần một hoặc nhiều tổ chức cũ và đúng một tổ chức kế thừa.',
  },
  SPLIT: {
    predecessors: [1, 1],
    successors: [2, many],
    sentence:
      'Chia tách: cần một tổ chức cũ và ít nhất hai tổ chức kế thừa; nếu tổ chức cũ vẫn hoạt động thì một là đủ.',
  },
  DISSOLVE: {
    predecessors: [1, many],
    successors: [0, many],
    sentence: 'Kết thúc hoạt động: cần ít nhất một tổ chức.',
  },
  TRANSFER: {
    predecessors: [1, many],
    successors: [1, many],
    sentence: 'Chuyển chức năng: cần ít nhất một tổ chức giao và một tổ chức nhận.',
  },
};

/** Only a part, or some of the work, goes elsewhere: the old one may go on. */
const mayKeep: readonly SuccessionKind[] = ['SPLIT', 'TRANSFER'];

/**
 * The day before a calendar date.
 * @param date yyyy-mm-dd
 */
export function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

const outside = (count: number, [min, max]: [number, number]) => count < min || count > max;

function checkCounts(input: Reorganise, successorCount: number): void {
  const { predecessors, successors, sentence } = countsOf[input.kind];
  if (outside(input.predecessors.length, predecessors)) throw fieldError('predecessors', sentence);
  const isGivingPart = input.kind === 'SPLIT' && input.keepsPredecessors === true;
  if (outside(successorCount, isGivingPart ? [1, many] : successors)) throw fieldError('successorIds', sentence);
  if (input.keepsPredecessors && !mayKeep.includes(input.kind)) {
    throw fieldError(
      'keepsPredecessors',
      'Tổ chức cũ vẫn hoạt động: chỉ áp dụng khi chia tách hoặc chuyển chức năng, hãy bỏ chọn.',
    );
  }
  if (input.movesChildren && (input.childrenTo ?? 0) >= successorCount) {
    throw fieldError('childrenTo', 'Nơi nhận tổ chức trực thuộc: hãy chọn một tổ chức kế thừa.');
  }
}

function checkPredecessor(path: string, { name, validFrom, validTo }: KnownOrganisation, input: Reorganise): void {
  const lastDay = dayBefore(input.happenedOn);
  if (validTo && validTo < lastDay) {
    throw fieldError(
      path,
      `${name} đã kết thúc ngày ${formatDate(validTo)}, hãy bỏ ra khỏi danh sách.`,
      'ORGANISATION_CLOSED',
    );
  }
  if (validFrom && validFrom > lastDay) {
    throw fieldError(
      'happenedOn',
      `Ngày có hiệu lực: ${name} chỉ hoạt động từ ${formatDate(validFrom)}, hãy chọn ngày sau đó.`,
    );
  }
}

function checkSuccessor({ name, validFrom, validTo }: KnownOrganisation, input: Reorganise): void {
  if (validTo && validTo < input.happenedOn) {
    throw fieldError(
      'successorIds',
      `${name} đã kết thúc ngày ${formatDate(validTo)} nên không kế thừa được.`,
      'ORGANISATION_CLOSED',
    );
  }
  if (validFrom && validFrom > input.happenedOn) {
    throw fieldError(
      'happenedOn',
      `Ngày có hiệu lực: ${name} chỉ hoạt động từ ${formatDate(validFrom)}, hãy chọn từ ngày đó.`,
    );
  }
}

/**
 * Checks a reorganisation against what is known of its organisations.
 *
 * @param known all that it names and that exist
 * @throws DomainError VALIDATION_FAILED, REFERENCE_NOT_FOUND, ORGANISATION_CLOSED with the field and what to do
 */
export function checkReorganisation(input: Reorganise, known: ReadonlyMap<string, KnownOrganisation>): void {
  const { predecessors, successorIds = [], newSuccessors = [] } = input;
  checkCounts(input, successorIds.length + newSuccessors.length);
  const old = new Set(predecessors.map(({ id }) => id));
  if (old.size < predecessors.length)
    throw fieldError('predecessors', 'Tổ chức được sắp xếp: có tổ chức bị chọn hai lần.');
  if (successorIds.some((id) => old.has(id))) {
    throw fieldError('successorIds', 'Tổ chức kế thừa: không thể là chính tổ chức được sắp xếp.');
  }
  const find = (id: string, path: string): KnownOrganisation => {
    const found = known.get(id);
    if (!found) throw fieldError(path, 'Tổ chức được chọn không còn, hãy chọn lại.', 'REFERENCE_NOT_FOUND');
    return found;
  };
  predecessors.forEach(({ id }, index) => {
    const path = `predecessors.${index}.id`;
    checkPredecessor(path, find(id, path), input);
  });
  successorIds.forEach((id) => checkSuccessor(find(id, 'successorIds'), input));
  newSuccessors.forEach(({ parentId }, index) => {
    if (parentId && old.has(parentId) && !input.keepsPredecessors) {
      throw fieldError(
        `newSuccessors.${index}.parentId`,
        'Trực thuộc: tổ chức này kết thúc trong cùng lần sắp xếp, hãy chọn tổ chức khác.',
      );
    }
  });
}
