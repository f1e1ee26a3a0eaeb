import { joinName } from './join-name';
import { splitName } from './split-name';

describe('splitName', () => {
  it.each([
    ['Nguyễn Bá Cường', 'Nguyễn', 'Bá', 'Cường'],
    ['Vũ Thị Mai Anh', 'Vũ', 'Thị Mai', 'Anh'],
    ['Lê Hoa', 'Lê', '', 'Hoa'],
    ['Hoa', '', '', 'Hoa'],
    ['', '', '', ''],
    [' \u200b ', '', '', ''],
    ['  Đỗ \t Anh\u00a0Tuấn ', 'Đỗ', 'Anh', 'Tuấn'],
    ["H'Hen Niê", "H'Hen", '', 'Niê'],
  ])('splits %j', (fullName, familyName, middleName, givenName) => {
    expect(splitName(fullName)).toEqual({ familyName, middleName, givenName });
  });

  it('composes decomposed input', () => {
    expect(splitName('Nguyễn Đức Hòa'.normalize('NFD'))).toEqual({
      familyName: 'Nguyễn'.normalize('NFC'),
      middleName: 'Đức'.normalize('NFC'),
      givenName: 'Hòa'.normalize('NFC'),
    });
  });

  it.each(['Nguyễn Bá Cường', 'Vũ Thị Mai Anh', 'Lê Hoa', 'Hoa', ''])('gives %j back when joined again', (fullName) => {
    expect(joinName(splitName(fullName))).toBe(fullName);
  });
});
