import type { Import, ImportColumn, ImportRow } from '@ky-yeu/contracts/importing';

export const importId = '0195f3a0-0000-7000-8000-0000000000c1';

export function makeColumn(changes: Partial<ImportColumn> = {}): ImportColumn {
  return { index: 0, header: 'Họ và tên', field: 'fullName', encoding: null, proof: null, samples: [], ...changes };
}

export function makeRow(changes: Partial<ImportRow> = {}): ImportRow {
  return {
    n: 1,
    line: 5,
    role: 'DATA',
    state: 'NEW',
    cells: ['Nguyễn Văn An', 'Bí thư Đảng ủy'],
    groupName: null,
    values: { fullName: 'Nguyễn Văn An', posts: 'Bí thư Đảng ủy' },
    edits: {},
    issues: [],
    candidates: [],
    match: null,
    decision: 'AUTO',
    version: 1,
    ...changes,
  };
}

export function makeImport(changes: Partial<Import> = {}): Import {
  return {
    id: importId,
    version: 3,
    kind: 'PEOPLE',
    state: 'READY',
    conferenceId: null,
    conferenceTitle: null,
    roundId: null,
    roundName: null,
    senderId: null,
    senderName: null,
    fileName: 'Danh sach.xlsx',
    step: null,
    done: 0,
    total: 0,
    message: null,
    sheets: [{ name: 'Sheet1', rows: 3 }],
    sheet: 0,
    columns: [makeColumn(), makeColumn({ index: 1, header: 'Chức vụ', field: 'posts' })],
    isMappingRemembered: false,
    counts: { NEW: 2, SAME: 0, UPDATE: 0, WARNING: 0, ERROR: 1, LEFT_OUT: 0 },
    plan: { create: 2, update: 0, same: 0, leaveOut: 0, errors: 1 },
    changeId: null,
    createdAt: '2026-01-08T02:00:00.000Z',
    createdByName: 'Thư ký',
    ...changes,
  };
}
