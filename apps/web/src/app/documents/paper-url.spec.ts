import { paperUrl, type PaperChoice } from './paper-url';

const plain: PaperChoice = {
  order: 'precedence',
  group: 'none',
  columns: ['post', 'note'],
  orientation: '',
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

  it('leaves out a date that is still being typed', () => {
    expect(paperUrl('c1', 'attendee-list', 'pdf', { ...plain, date: '8/1' })).not.toContain('date');
  });
});
