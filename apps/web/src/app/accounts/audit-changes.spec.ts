import type { AuditEntry } from '@ky-yeu/contracts/accounts';
import { changesOf, nameOf } from './audit-changes';

function makeEntry(changes: Partial<AuditEntry>): AuditEntry {
  return {
    id: '1',
    at: '2026-11-24T05:00:00Z',
    changeId: '0195f3a0-0000-7000-8000-000000000001',
    actorId: null,
    actorName: 'Thư ký',
    table: 'people',
    rowId: null,
    conferenceId: null,
    action: 'U',
    before: null,
    after: null,
    ...changes,
  };
}

describe('an entry of the audit trail', () => {
  it('shows an editor each changed field in Vietnamese, with dates and labels for people', () => {
    const before = { id: 'x', version: 1, gender: 'MALE', born_on: null, is_main: false, search_key: 'a' };
    const after = { id: 'x', version: 2, gender: 'FEMALE', born_on: '1965-01-08', is_main: true, search_key: 'b' };
    expect(changesOf(makeEntry({ before, after }))).toEqual([
      { field: 'Giới tính', before: 'Nam', after: 'Nữ' },
      { field: 'Ngày sinh', before: '(trống)', after: '08/01/1965' },
      { field: 'Chức vụ chính', before: 'Không', after: 'Có' },
    ]);
  });

  it('reads a code by its table: the kind of a conference is not the kind of a speech', () => {
    const kindOf = (table: string, kind: string) =>
      changesOf(makeEntry({ table, action: 'I', after: { kind } }))[0]?.after;
    expect(kindOf('conferences', 'FINAL')).toBe('Tổng kết');
    expect(kindOf('speeches', 'OPENING')).toBe('Khai mạc');
    expect(kindOf('award_recipients', 'COLLECTIVE')).toBe('Tập thể');
  });

  it('names a source after the field and the kind of data it speaks of, in Vietnamese', () => {
    const after = { field: 'heldOn', subject_table: 'conferences', quote: 'Sáng ngày 24/11' };
    const entry = makeEntry({ table: 'facts', action: 'I', after });
    expect(nameOf(entry)).toBe('Ngày tổ chức (hội nghị)');
    expect(changesOf(entry)).toContainEqual({ field: 'Trường', before: null, after: 'Ngày tổ chức' });
  });

  it('is named after its row, also when the row was deleted', () => {
    const before = { full_name: 'Nguyễn Bá Cường', note: 'Ghi chú' };
    expect(nameOf(makeEntry({ action: 'D', before }))).toBe('Nguyễn Bá Cường');
  });
});
