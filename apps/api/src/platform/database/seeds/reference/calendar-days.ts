import type { CalendarDayKind } from '@ky-yeu/contracts/calendar-lists';
import { fromLunar } from '@ky-yeu/vietnamese/lunar-date';

/** A day that differs from the ordinary week, as it is seeded; the natural key is the date. */
export interface CalendarDaySeed {
  onDate: string;
  kind: CalendarDayKind;
  name: string;
  source: string;
  isConfirmed: boolean;
}

const law = 'Bộ luật Lao động 2019, Điều 112 khoản 1';
const inPlace = 'Bộ luật Lao động 2019, Điều 111 khoản 3 (ngày nghỉ hằng tuần trùng ngày lễ thì nghỉ bù ngày kế tiếp)';
const notices = {
  2024: 'Thông báo 5015/TB-LĐTBXH ngày 22/11/2023 về nghỉ Tết Âm lịch và Quốc khánh năm 2024',
  2025: 'Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024 về nghỉ Tết Âm lịch, Quốc khánh và hoán đổi dịp 30/4, 1/5 năm 2025',
  2026: 'Thông báo 9441/TB-BNV ngày 16/10/2025 về nghỉ Tết Âm lịch và Quốc khánh năm 2026',
};
const expected2027 = 'Dự kiến theo Điều 112 và cách bố trí năm 2024; chưa có thông báo chính thức trong dữ liệu này';
const cultureDay =
  'Nghị quyết 80-NQ/TW ngày 07/01/2026: ngày nghỉ hưởng nguyên lương; cần đối chiếu văn bản quy định chi tiết';

const day = (onDate: string, kind: CalendarDayKind, name: string, source: string, isConfirmed = true) => ({
  onDate,
  kind,
  name,
  source,
  isConfirmed,
});
const off = (onDate: string, name: string, source: string, isConfirmed = true) =>
  day(onDate, 'HOLIDAY', name, source, isConfirmed);

/** What the article fixes by the solar or the lunar calendar; the rest of each year comes by a notice. */
const fixed = (year: number): CalendarDaySeed[] => [
  off(`${year}-01-01`, 'Tết Dương lịch', law),
  off(fromLunar({ day: 10, month: 3, year }), 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', law),
  off(`${year}-04-30`, 'Ngày Chiến thắng 30/4', law),
  off(`${year}-05-01`, 'Quốc tế lao động 1/5', law),
  off(`${year}-09-02`, 'Quốc khánh 2/9', law),
];

/** The five days of Tết, from so many days before the first of the lunar year. */
function tet(year: number, name: string, daysBefore: number, source: string, isConfirmed = true): CalendarDaySeed[] {
  const first = Date.parse(fromLunar({ day: 1, month: 1, year }));
  return Array.from({ length: 5 }, (_each, index) => {
    const date = new Date(first + (index - daysBefore) * 86_400_000).toISOString().slice(0, 10);
    return off(date, `Tết Nguyên đán ${name}`, source, isConfirmed);
  });
}

/** Public holidays, days off in exchange and worked Saturdays of 2024 to 2027. */
export const calendarDays: readonly CalendarDaySeed[] = [
  ...fixed(2024),
  ...tet(2024, 'Giáp Thìn', 2, notices[2024]),
  day('2024-02-13', 'COMPENSATING_REST', 'Nghỉ bù Tết Giáp Thìn', notices[2024]),
  day('2024-02-14', 'COMPENSATING_REST', 'Nghỉ bù Tết Giáp Thìn', notices[2024]),
  day('2024-04-29', 'COMPENSATING_REST', 'Hoán đổi dịp 30/4, 1/5', 'Công văn 1570/LĐTBXH-CATLĐ ngày 12/4/2024', false),
  day('2024-05-04', 'COMPENSATING_WORK', 'Làm bù cho ngày 29/4', 'Công văn 1570/LĐTBXH-CATLĐ ngày 12/4/2024', false),
  off('2024-09-03', 'Quốc khánh (ngày liền kề)', notices[2024]),

  ...fixed(2025),
  ...tet(2025, 'Ất Tỵ', 2, notices[2025]),
  day('2025-04-26', 'COMPENSATING_WORK', 'Làm bù cho ngày 2/5', notices[2025]),
  day('2025-05-02', 'COMPENSATING_REST', 'Hoán đổi dịp 30/4, 1/5', notices[2025]),
  off('2025-09-01', 'Quốc khánh (ngày liền kề)', notices[2025]),

  ...fixed(2026),
  day(
    '2026-01-02',
    'COMPENSATING_REST',
    'Hoán đổi dịp Tết Dương lịch',
    'Thông báo hoán đổi tháng 12/2025 của Bộ Nội vụ',
    false,
  ),
  day(
    '2026-01-10',
    'COMPENSATING_WORK',
    'Làm bù cho ngày 2/1',
    'Thông báo hoán đổi tháng 12/2025 của Bộ Nội vụ',
    false,
  ),
  ...tet(2026, 'Bính Ngọ', 1, notices[2026]),
  day('2026-04-27', 'COMPENSATING_REST', 'Nghỉ bù Giỗ Tổ Hùng Vương', inPlace),
  day('2026-08-22', 'COMPENSATING_WORK', 'Làm bù cho ngày 31/8', notices[2026]),
  day('2026-08-31', 'COMPENSATING_REST', 'Hoán đổi dịp Quốc khánh', notices[2026]),
  off('2026-09-01', 'Quốc khánh (ngày liền kề)', notices[2026]),
  off('2026-11-24', 'Ngày Văn hóa Việt Nam', cultureDay, false),

  ...fixed(2027),
  ...tet(2027, 'Đinh Mùi', 2, expected2027, false),
  day('2027-02-09', 'COMPENSATING_REST', 'Nghỉ bù Tết Đinh Mùi', expected2027, false),
  day('2027-02-10', 'COMPENSATING_REST', 'Nghỉ bù Tết Đinh Mùi', expected2027, false),
  day('2027-05-03', 'COMPENSATING_REST', 'Nghỉ bù ngày 1/5', inPlace),
  off('2027-09-03', 'Quốc khánh (ngày liền kề)', expected2027, false),
  off('2027-11-24', 'Ngày Văn hóa Việt Nam', cultureDay, false),
];
