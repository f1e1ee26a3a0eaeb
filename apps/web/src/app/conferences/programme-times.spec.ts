import type { ProgrammeItem } from '@ky-yeu/contracts/programme';
import { programmeRows } from './programme-times';

const item = (id: string, change: Partial<ProgrammeItem> = {}): ProgrammeItem => ({
  id,
  version: 1,
  title: id,
  kind: 'OTHER',
  parentId: null,
  startsAt: null,
  minutes: null,
  performedBy: null,
  performers: [],
  isInternal: false,
  note: null,
  ordinal: 0,
  ...change,
});

describe('the programme', () => {
  it('reckons the start of an item from the one before it', () => {
    const rows = programmeRows([
      item('đón tiếp', { startsAt: '07:30', minutes: 45 }),
      item('khai mạc', { minutes: 10 }),
    ]);
    expect(rows.map(({ start, end, isReckoned }) => [start, end, isReckoned])).toEqual([
      ['07:30', '08:15', false],
      ['08:15', '08:25', true],
    ]);
  });

  it('makes up no time after an item whose length nobody entered', () => {
    const rows = programmeRows([item('thảo luận', { startsAt: '08:00' }), item('kết luận', { minutes: 10 })]);
    expect(rows.map(({ start, end }) => [start, end])).toEqual([
      ['08:00', ''],
      ['', ''],
    ]);
  });

  it('puts papers under the discussion they belong to', () => {
    const rows = programmeRows([
      item('tham luận 1', { parentId: 'thảo luận', minutes: 7 }),
      item('thảo luận', { startsAt: '09:00', minutes: 30 }),
    ]);
    expect(rows.map(({ item: { id }, depth, start }) => [id, depth, start])).toEqual([
      ['thảo luận', 0, '09:00'],
      ['tham luận 1', 1, '09:00'],
    ]);
  });
});
