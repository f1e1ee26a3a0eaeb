import type { Site } from '@ky-yeu/contracts/attendees';
import { connectedText, siteTree } from './site-tree';

const site = (id: string, parentId: string | null, counts: Partial<Site> = {}): Site => ({
  id,
  version: 1,
  name: id,
  parentId,
  organisationId: null,
  organisationName: null,
  venue: null,
  expectedCount: null,
  connectedCount: null,
  totalCount: null,
  responsibleId: null,
  responsibleName: null,
  responsiblePhone: null,
  checks: [],
  chairId: null,
  note: null,
  ordinal: 0,
  chairs: [],
  namedCount: 0,
  ...counts,
});

describe('the sites of an online conference', () => {
  it('stand below the site that relays to them, whatever their order in the list', () => {
    const rows = siteTree([site('huyện', 'tỉnh'), site('trung ương', null), site('tỉnh', 'trung ương')]);
    expect(rows.map(({ site: { id }, depth }) => [id, depth])).toEqual([
      ['trung ương', 0],
      ['tỉnh', 1],
      ['huyện', 2],
    ]);
  });

  it('stay in sight when the site above them is gone', () => {
    expect(siteTree([site('huyện', 'deleted')])).toHaveLength(1);
  });

  it('show an unknown number as unknown and not as zero', () => {
    expect(connectedText(site('tỉnh', null, { connectedCount: 10, totalCount: 10 }))).toBe('10/10');
    expect(connectedText(site('tỉnh', null, { connectedCount: 10 }))).toBe('10/?');
    expect(connectedText(site('tỉnh', null))).toBe('');
  });
});
