import { exchanged } from './part-rows';

const row = (id: string, ordinal: number) => ({ id, ordinal });

describe('moving a row', () => {
  it('exchanges the numbers of the two rows and touches no other', () => {
    const [a, b, c] = [row('a', 5), row('b', 6), row('c', 9)];
    expect(exchanged([a, b, c], c, b)).toEqual([
      [c, 6],
      [b, 9],
    ]);
  });

  it('counts rows anew when several share a number, so that the move is seen', () => {
    const [a, b, c] = [row('a', 0), row('b', 0), row('c', 0)];
    expect(exchanged([a, b, c], c, b)).toEqual([
      [c, 1],
      [b, 2],
    ]);
  });
});
