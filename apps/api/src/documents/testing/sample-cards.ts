import type { PaperConference } from '../papers.reads';
import type { CardPerson } from '../sheets/card-people.reads';

export const sampleConference: PaperConference = {
  title: 'Hội nghị tổng kết công tác dân vận năm 2019, triển khai nhiệm vụ năm 2020',
  heldOn: '2020-01-08',
  heldUntil: null,
  datePrecision: 'DAY',
  partOfDay: 'MORNING',
  startsAt: '08:00',
  venue: 'Hội trường Thành ủy',
  issuer: 'Thành ủy Hưng Yên',
  superior: 'Tỉnh ủy Hưng Yên',
  form: 'PARTY',
  locality: 'Hưng Yên',
};

const names = ['Nguyễn Văn An', 'Trần Thị Bích Ngọc', 'Lê Hoàng Phương Thảo', 'Phạm Quỳnh', 'Đỗ Ứng Hòe'];
const titles = ['Bí thư Thành ủy', 'Phó Chủ tịch Ủy ban nhân dân thành phố', 'Trưởng ban Dân vận', 'Chuyên viên', ''];
const units = ['Thành ủy Hưng Yên', 'Ủy ban nhân dân thành phố Hưng Yên', 'Ban Dân vận Thành ủy', 'Báo Hưng Yên', ''];

/**
 * A person for a card; a test names only what matters to it.
 * @param index from 0; gives the person an id, a seat, and one of a few names.
 */
export function sampleCardPerson(index: number, changes: Partial<CardPerson> = {}): CardPerson {
  const at = <T>(values: readonly T[]): T => values[index % values.length] as T;
  return {
    id: `01890000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    name: at(names),
    title: at(titles),
    organisation: at(units),
    roles: [],
    isSuperiorGuest: false,
    site: 'Điểm cầu thành phố',
    seat: { row: 1 + Math.floor(index / 20), seat: 1 + (index % 20), presidium: null },
    ...changes,
  };
}

/** So many people. */
export const sampleCardPeople = (count: number): CardPerson[] =>
  Array.from({ length: count }, (_, i) => sampleCardPerson(i));
