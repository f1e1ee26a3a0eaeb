import { joinName } from './join-name';

describe('joinName', () => {
  it.each([
    ['Nguyễn', 'Bá', 'Cường', 'Nguyễn Bá Cường'],
    ['Vũ', 'Thị  Mai', 'Anh', 'Vũ Thị Mai Anh'],
    ['Lê', '', 'Hoa', 'Lê Hoa'],
    ['', '', 'Hoa', 'Hoa'],
    [' Lê ', ' ', ' Hoa ', 'Lê Hoa'],
    ['', '', '', ''],
  ])('joins %j, %j and %j', (familyName, middleName, givenName, fullName) => {
    expect(joinName({ familyName, middleName, givenName })).toBe(fullName);
  });
});
