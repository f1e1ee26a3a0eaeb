import { proposeJoins, sharedGuests, type GuestList } from './joining';

const limits = { withinDays: 7, sharedPercent: 75 };
const list = (id: string, heldOn: string, guests: string[]): GuestList => ({
  id,
  title: `Hội nghị ${id}`,
  unitName: 'Tỉnh ủy',
  heldOn,
  guests,
});

describe('conferences that could be held together', () => {
  it('are alike by what both call out of all whom either calls', () => {
    expect(sharedGuests(['a', 'b', 'c', 'd'], ['a', 'b', 'c'])).toBe(75);
    expect(sharedGuests(['a', 'b', 'c'], ['b', 'c', 'd'])).toBe(50);
    expect(sharedGuests([], [])).toBe(0);
  });

  it('stand within a week: the seventh day counts, the eighth does not', () => {
    const first = list('A', '2027-06-21', ['x', 'y']);
    expect(proposeJoins([list('B', '2027-06-28', ['y', 'x']), first], limits)).toEqual([
      {
        first: 'A',
        second: 'B',
        sharedPercent: 100,
        sentence:
          '“Hội nghị A” (Tỉnh ủy, 21/06/2027) và “Hội nghị B” (Tỉnh ủy, 28/06/2027) cách nhau 7 ngày, trùng 100 % thành phần: nên tổ chức chung.',
      },
    ]);
    expect(proposeJoins([first, list('B', '2027-06-29', ['x', 'y'])], limits)).toEqual([]);
  });

  it('call nearly the same guests, and two that call nobody are not alike', () => {
    const few = list('B', '2027-06-21', ['x']);
    expect(proposeJoins([list('A', '2027-06-21', ['x', 'y']), few], limits)).toEqual([]);
    expect(proposeJoins([list('A', '2027-06-21', []), list('B', '2027-06-21', [])], limits)).toEqual([]);
  });

  it('come with the most alike first', () => {
    const guests = ['a', 'b', 'c', 'd'];
    const pairs = proposeJoins(
      [list('A', '2027-06-01', guests), list('B', '2027-06-02', guests.slice(1)), list('C', '2027-06-03', guests)],
      limits,
    );
    expect(pairs.map(({ first, second }) => first + second)).toEqual(['AC', 'AB', 'BC']);
  });
});
