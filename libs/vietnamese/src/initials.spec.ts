import { initials } from './initials';

describe('initials', () => {
  it.each([
    ['Nguyễn Thị Hoài An', 'ntha'],
    ['Đỗ Anh Tuấn', 'dat'],
    ['  Ủy ban   nhân dân ', 'ubnd'],
    ['Ủy ban'.normalize('NFD'), 'ub'],
    ["H'Hen Niê", 'hhn'],
    ['Yên', 'y'],
    ['đ/c Minh', 'dcm'],
    ['', ''],
    ['🎉', ''],
  ])('gives for %j the letters %j', (text, letters) => {
    expect(initials(text)).toBe(letters);
  });
});
