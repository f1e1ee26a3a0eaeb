import { spellingKey } from './spelling';

describe('spellingKey', () => {
  it.each([
    ['Uỷ viên', 'ủy viên'],
    ['Hoà thượng', 'HÒA  THƯỢNG'],
    ['Thượng toạ', 'thượng tọa'],
    ['Bác sỹ', 'bác sĩ'],
    ['Kĩ sư', 'Kỹ sư'],
    ['Đại uý', 'đại úy'.normalize('NFD')],
  ])('makes %j and %j equal', (one, other) => {
    expect(spellingKey(one)).toBe(spellingKey(other));
  });

  it.each([
    ['Bà', 'Ba'],
    ['Đức', 'Dức'],
    ['Thúy', 'Thủy'],
    ['Mây', 'Mâi'],
    ['Quy', 'Qui'],
  ])('keeps %j and %j apart', (one, other) => {
    expect(spellingKey(one)).not.toBe(spellingKey(other));
  });
});
