import { attendeesList } from './attendees-list';
import { awardRecipientsList, awardRoundsList } from './awards-lists';
import { conferencesList } from './conferences-list';
import { listKeys, operatorsOf, parseFilter, writeFilter } from './list-description';
import { organisationsList } from './organisations-list';
import { papersList } from './papers-list';
import { peopleList } from './people-list';
import { columnsToShow, showCell } from './show-field';

const lists = [
  ...[peopleList, organisationsList, conferencesList, attendeesList, awardRoundsList, awardRecipientsList],
  papersList,
];

describe('a condition in the address', () => {
  it.each([
    ['gender:is:MALE,FEMALE', { field: 'gender', operator: 'is', value: 'MALE,FEMALE' }],
    ['note:has:8 giờ: họp, ăn', { field: 'note', operator: 'has', value: '8 giờ: họp, ăn' }],
    ['note:empty', { field: 'note', operator: 'empty', value: '' }],
  ])('“%s” is read, and written as it was', (text, term) => {
    expect(parseFilter(text)).toEqual(term);
    expect(writeFilter(term as NonNullable<ReturnType<typeof parseFilter>>)).toBe(text);
  });

  it.each(['', 'gender', ':is:x', 'gender:like:x', 'gender:'])('“%s” is none', (text) => {
    expect(parseFilter(text)).toBeNull();
  });

  it('offers empty and not empty only where a field can be empty', () => {
    expect(operatorsOf({ label: 'A', kind: 'choice' })).toEqual(['is', 'not']);
    expect(operatorsOf({ label: 'A', kind: 'choice', canBeEmpty: true })).toEqual(['is', 'not', 'empty', 'filled']);
  });
});

describe('the columns to show', () => {
  it('are the usual ones unless others are asked for', () => {
    expect(columnsToShow(peopleList, [])).toEqual(['fullName', 'title', 'organisationName', 'bornOn', 'gender']);
  });

  it('begin with the one that names the row, each once, unknown ones left out', () => {
    expect(columnsToShow(peopleList, ['gender', 'x', 'constructor', 'gender', 'fullName'])).toEqual([
      'fullName',
      'gender',
    ]);
  });
});

describe('a cell', () => {
  const usual = ['name', 'title', 'roles'];
  const item = { name: 'A', title: 'Bí thư', organisationName: 'Xã B', roles: ['CHAIR', 'SPEAKER'], siteName: null };

  it('takes along what has no column of its own, unless it is named already', () => {
    expect(showCell(attendeesList, 'title', item, usual)).toBe('Bí thư, Xã B');
    expect(showCell(attendeesList, 'title', item, [...usual, 'organisationName'])).toBe('Bí thư');
    expect(showCell(attendeesList, 'title', { ...item, title: 'Bí thư Xã B' }, usual)).toBe('Bí thư Xã B');
  });

  it('writes closed lists, dates, numbers and yes or no in Vietnamese', () => {
    expect(showCell(attendeesList, 'roles', item, usual)).toBe('Chủ trì, Phát biểu');
    expect(showCell(peopleList, 'bornOn', { bornOn: '1970-05-09', bornPrecision: 'YEAR' }, [])).toBe('1970');
    expect(showCell(peopleList, 'bornOn', { bornOn: '1970-05-09', bornPrecision: 'DAY' }, [])).toBe('09/05/1970');
    expect(showCell(awardRecipientsList, 'amount', { amount: 1_500_000 }, [])).toBe('1.500.000');
    expect(showCell(awardRecipientsList, 'year', { year: 2019 }, [])).toBe('2019');
    expect(showCell(organisationsList, 'isConfirmed', { isConfirmed: false }, [])).toBe('Không');
    expect(showCell(peopleList, 'gender', { gender: null }, [])).toBe('');
  });

  it('shows the short title of a conference in place of the long one, unless it has a column', () => {
    const conference = { title: 'Hội nghị tổng kết …', shortTitle: 'Tổng kết' };
    expect(showCell(conferencesList, 'title', conference, ['title'])).toBe('Tổng kết');
    expect(showCell(conferencesList, 'title', conference, ['title', 'shortTitle'])).toBe('Hội nghị tổng kết …');
  });
});

it('every list is described once, and what stands beside a column is known', () => {
  expect(lists.map(({ key }) => key).sort()).toEqual([...listKeys].sort());
  for (const { columns, filters } of lists) {
    for (const { kind, labels } of [...Object.values(columns), ...Object.values(filters)])
      expect(kind === 'choice' || kind === 'choices').toBe(labels !== undefined);
  }
});
