import { moneyInWords, numberInWords, usualNumberStyle } from './number-in-words';

describe('numberInWords', () => {
  it.each<[bigint | number, string]>([
    [0, 'không'],
    [-0, 'không'],
    [1, 'một'],
    [4, 'bốn'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [19, 'mười chín'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [25, 'hai mươi lăm'],
    [44, 'bốn mươi tư'],
    [55, 'năm mươi lăm'],
    [91, 'chín mươi mốt'],
    [100, 'một trăm'],
    [101, 'một trăm linh một'],
    [104, 'một trăm linh bốn'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [111, 'một trăm mười một'],
    [115, 'một trăm mười lăm'],
    [121, 'một trăm hai mươi mốt'],
    [555, 'năm trăm năm mươi lăm'],
    [1000, 'một nghìn'],
    [1001, 'một nghìn không trăm linh một'],
    [1010, 'một nghìn không trăm mười'],
    [1021, 'một nghìn không trăm hai mươi mốt'],
    [1100, 'một nghìn một trăm'],
    [10_000, 'mười nghìn'],
    [10_005, 'mười nghìn không trăm linh năm'],
    [21_000, 'hai mươi mốt nghìn'],
    [100_000, 'một trăm nghìn'],
    [105_015, 'một trăm linh năm nghìn không trăm mười lăm'],
    [1_000_000, 'một triệu'],
    [1_000_001, 'một triệu không trăm linh một'],
    [1_001_000, 'một triệu không trăm linh một nghìn'],
    [1_234_567, 'một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy'],
    [1_000_000_000, 'một tỷ'],
    [1_005_000_000, 'một tỷ không trăm linh năm triệu'],
    [2_000_000_015, 'hai tỷ không trăm mười lăm'],
    [24_000_000_000, 'hai mươi tư tỷ'],
    [1_000_000_000_000, 'một nghìn tỷ'],
    [1_001_000_000_000, 'một nghìn không trăm linh một tỷ'],
    [1_000_000_000_000_001n, 'một triệu tỷ không trăm linh một'],
    [10n ** 18n, 'một tỷ tỷ'],
    [-(10n ** 18n), 'âm một tỷ tỷ'],
    [-1, 'âm một'],
    [-2_500_000n, 'âm hai triệu năm trăm nghìn'],
  ])('reads %d as %j', (n, words) => {
    expect(numberInWords(n)).toBe(words);
    expect(numberInWords(BigInt(n))).toBe(words);
  });

  it('reads all eighteen digits', () => {
    expect(numberInWords(999_999_999_999_999_999n)).toBe(
      'chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ ' +
        'chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín',
    );
  });

  it.each([1.5, NaN, Infinity, 2 ** 53, 10n ** 18n + 1n, -(10n ** 18n) - 1n])('refuses %d', (n) => {
    expect(() => numberInWords(n)).toThrow(RangeError);
  });
});

describe('moneyInWords', () => {
  it.each<[bigint | number, string]>([
    [700_000, 'Bảy trăm nghìn đồng'],
    [447_000, 'Bốn trăm bốn mươi bảy nghìn đồng'],
    [1_490_000n, 'Một triệu bốn trăm chín mươi nghìn đồng'],
    [0, 'Không đồng'],
    [-5000, 'Âm năm nghìn đồng'],
  ])('writes %d as %j', (vnd, words) => {
    expect(moneyInWords(vnd)).toBe(words);
  });

  it('takes the words that the office chooses', () => {
    expect(moneyInWords(105_024_000, { zeroTens: 'lẻ', thousand: 'ngàn', fourAfterTens: 'bốn' })).toBe(
      'Một trăm lẻ năm triệu không trăm hai mươi bốn ngàn đồng',
    );
  });
});

describe('the words an office chooses between', () => {
  const southern = { zeroTens: 'lẻ', thousand: 'ngàn', fourAfterTens: 'bốn' } as const;

  it.each<[number, string, string]>([
    [4, 'bốn', 'bốn'],
    [14, 'mười bốn', 'mười bốn'],
    [24, 'hai mươi tư', 'hai mươi bốn'],
    [21, 'hai mươi mốt', 'hai mươi mốt'],
    [15, 'mười lăm', 'mười lăm'],
    [105, 'một trăm linh năm', 'một trăm lẻ năm'],
    [1001, 'một nghìn không trăm linh một', 'một ngàn không trăm lẻ một'],
    [44_000, 'bốn mươi tư nghìn', 'bốn mươi bốn ngàn'],
    [
      2_004_000_104,
      'hai tỷ không trăm linh bốn triệu một trăm linh bốn',
      'hai tỷ không trăm lẻ bốn triệu một trăm lẻ bốn',
    ],
  ])('reads %d as %j in the north and as %j in the south', (n, north, south) => {
    expect(numberInWords(n, usualNumberStyle)).toBe(north);
    expect(numberInWords(n, southern)).toBe(south);
  });

  it('chooses each word by itself', () => {
    expect(numberInWords(1_104, { ...usualNumberStyle, zeroTens: 'lẻ' })).toBe('một nghìn một trăm lẻ bốn');
    expect(numberInWords(1_104, { ...usualNumberStyle, thousand: 'ngàn' })).toBe('một ngàn một trăm linh bốn');
  });
});
