import { cleanText, cleanTexts } from './clean-text';

describe('text for a paper', () => {
  test.each([
    ['Tiê\u0301n', 'Tiến'],
    ['một\r\nhai\tba', 'một\nhai ba'],
    ['a\u0000b\u000bc\uffff', 'abc'],
    ['nửa \ud83d ký tự', 'nửa  ký tự'],
    ['  🎉 giữ  ', '🎉 giữ'],
  ])('%j is printed as %j', (typed, printed) => {
    expect(cleanText(typed)).toBe(printed);
  });

  test('every text of a nested value is cleaned, numbers and nulls stay', () => {
    expect(cleanTexts({ a: [' x ', 1, null], b: { c: 'y\u0000' } })).toEqual({ a: ['x', 1, null], b: { c: 'y' } });
  });
  test('the layout of a paper keeps the space between "Số" and the number', () => {
    const paper = { number: ' 12-QĐ/TU ', layout: { numberPrefix: 'Số ' } };
    expect(cleanTexts(paper)).toEqual({ number: '12-QĐ/TU', layout: { numberPrefix: 'Số ' } });
  });
});
