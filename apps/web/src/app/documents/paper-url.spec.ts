import type { PaperKind } from '@ky-yeu/contracts/papers';
import { defaultLayout } from './paper-offers';
import { paperUrl, type PaperChoice } from './paper-url';

const plain: PaperChoice = {
  ...defaultLayout('attendee-list'),
  ...{ order: 'precedence', group: 'none' },
  number: '',
  date: null,
};

describe('the address of a paper', () => {
  it('is the same for the preview and the file but for being shown inline', () => {
    const file = paperUrl('c1', 'attendee-list', 'pdf', plain);
    expect(paperUrl('c1', 'attendee-list', 'pdf', plain, true)).toBe(`${file}&inline=true`);
  });

  it('carries every choice of a secretary', () => {
    const choice: PaperChoice = {
      ...plain,
      order: 'given-name',
      group: 'site',
      columns: ['title', 'organisation', 'signature'],
      orientation: 'landscape',
      number: ' 12-DS/BDV ',
      date: '2020-01-08',
    };
    const url = new URL(paperUrl('c1', 'sign-in-list', 'xlsx', choice), 'http://localhost');
    expect(url.pathname).toBe('/api/conferences/c1/papers/sign-in-list');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      format: 'xlsx',
      order: 'given-name',
      group: 'site',
      columns: 'title,organisation,signature',
      orientation: 'landscape',
      number: '12-DS/BDV',
      date: '2020-01-08',
    });
  });

  it('tells nothing that the kind does not offer, so that the server never refuses what no form shows', () => {
    const strange = { ...plain, size: 'badge-a6', siteId: 's1', invitation: 'CONFIRMED', roundId: 'r1' };
    const asked = (kind: PaperKind) => [
      ...new URL(paperUrl('c1', kind, 'pdf', strange), 'http://localhost').searchParams.keys(),
    ];
    expect(asked('minutes')).toEqual(['format']);
    expect(asked('badges')).toEqual(['format', 'order', 'size', 'siteId', 'invitation']);
    expect(asked('award-decision')).toEqual(['format', 'roundId']);
  });

  it('leaves out a date that is still being typed', () => {
    expect(paperUrl('c1', 'attendee-list', 'pdf', { ...plain, date: '8/1' })).not.toContain('date');
  });
});
