import type { SuccessionKind } from '@ky-yeu/contracts/closed-lists';
import type { TerritoryKind } from '@ky-yeu/contracts/territory-lists';

/** A territory as it is seeded; the natural key is name, kind and the day it is valid from. */
export interface TerritorySeed {
  name: string;
  kind: TerritoryKind;
  validFrom: string | null;
  validTo: string | null;
  source: string;
  isConfirmed: boolean;
  note: string | null;
}

/** What became of a territory; both ends are natural keys. */
export interface TerritorySuccessionSeed {
  from: Pick<TerritorySeed, 'name' | 'kind' | 'validFrom'>;
  to: Pick<TerritorySeed, 'name' | 'kind' | 'validFrom'>;
  kind: SuccessionKind;
  happenedOn: string;
  legalBasis: string;
  isConfirmed: boolean;
}

const merger = 'Nghị quyết 202/2025/QH15 ngày 12/6/2025 của Quốc hội về sắp xếp đơn vị hành chính cấp tỉnh';
const hueCity =
  'Nghị quyết 175/2024/QH15 ngày 30/11/2024 của Quốc hội về thành lập thành phố Huế trực thuộc trung ương';
const press = 'Nghị quyết 202/2025/QH15, theo báo chí (nghean24h.vn, nguongmo.com)';
const recalled = 'Nghị quyết 202/2025/QH15, ghi theo trí nhớ, cần đối chiếu bản gốc';
const recalledHue = 'Nghị quyết 175/2024/QH15, ghi theo trí nhớ, cần đối chiếu bản gốc';

const start = '2025-07-01';
const lastDay = '2025-06-30';
const cities = new Set(['Hà Nội', 'Hải Phòng', 'Đà Nẵng', 'Hồ Chí Minh', 'Cần Thơ']);
const kindOf = (name: string): TerritoryKind => (cities.has(name) ? 'CENTRAL_CITY' : 'PROVINCE');

/**
 * The 23 units of 01/7/2025, each with all the units it was made of; the first one gave the name. The
 * first ten are read in the press, the rest is recalled. What ended (the 29 names that vanished) was read for all.
 */
const made: readonly [name: string, ...from: string[]][] = [
  ['Hưng Yên', 'Hưng Yên', 'Thái Bình'],
  ['Lâm Đồng', 'Lâm Đồng', 'Bình Thuận', 'Đắk Nông'],
  ['Hải Phòng', 'Hải Phòng', 'Hải Dương'],
  ['Ninh Bình', 'Ninh Bình', 'Hà Nam', 'Nam Định'],
  ['Bắc Ninh', 'Bắc Ninh', 'Bắc Giang'],
  ['Phú Thọ', 'Phú Thọ', 'Hòa Bình', 'Vĩnh Phúc'],
  ['Thái Nguyên', 'Thái Nguyên', 'Bắc Kạn'],
  ['Lào Cai', 'Lào Cai', 'Yên Bái'],
  ['Tuyên Quang', 'Tuyên Quang', 'Hà Giang'],
  ['Quảng Trị', 'Quảng Trị', 'Quảng Bình'],
  ['Đà Nẵng', 'Đà Nẵng', 'Quảng Nam'],
  ['Quảng Ngãi', 'Quảng Ngãi', 'Kon Tum'],
  ['Gia Lai', 'Gia Lai', 'Bình Định'],
  ['Khánh Hòa', 'Khánh Hòa', 'Ninh Thuận'],
  ['Đắk Lắk', 'Đắk Lắk', 'Phú Yên'],
  ['Hồ Chí Minh', 'Hồ Chí Minh', 'Bà Rịa - Vũng Tàu', 'Bình Dương'],
  ['Đồng Nai', 'Đồng Nai', 'Bình Phước'],
  ['Tây Ninh', 'Tây Ninh', 'Long An'],
  ['Cần Thơ', 'Cần Thơ', 'Sóc Trăng', 'Hậu Giang'],
  ['Vĩnh Long', 'Vĩnh Long', 'Bến Tre', 'Trà Vinh'],
  ['Đồng Tháp', 'Đồng Tháp', 'Tiền Giang'],
  ['Cà Mau', 'Cà Mau', 'Bạc Liêu'],
  ['An Giang', 'An Giang', 'Kiên Giang'],
];
const readInPress = 10;

/** Left as they were; Huế stands apart below, since it became a city in the same year. */
const unchanged = [
  ...['Hà Nội', 'Lai Châu', 'Điện Biên', 'Sơn La', 'Lạng Sơn', 'Quảng Ninh'],
  ...['Thanh Hóa', 'Nghệ An', 'Hà Tĩnh', 'Cao Bằng'],
];

const oldUnit = (name: string) => ({ name, kind: kindOf(name), validFrom: null });
const newUnit = (name: string) => ({ name, kind: kindOf(name), validFrom: start });
const thuaThienHue = { name: 'Thừa Thiên Huế', kind: 'PROVINCE', validFrom: null } as const;
const hue = { name: 'Huế', kind: 'CENTRAL_CITY', validFrom: '2025-01-01' } as const;

const ended = ([name, ...from]: readonly [string, ...string[]]): TerritorySeed[] =>
  from.map((each) => ({
    ...oldUnit(each),
    validTo: lastDay,
    source: press,
    // That a name vanished was read; that a unit ended which left its name to a larger one follows from the mapping.
    isConfirmed: each !== name || isRead(name),
    note: each === name ? 'Giữ tên nhưng là đơn vị mới từ 01/7/2025, do nhập thêm đơn vị khác.' : null,
  }));

const isRead = (name: string): boolean => made.findIndex(([each]) => each === name) < readInPress;

/** The 63 units of before (64 rows with Huế's two), and the 34 since 01/7/2025. */
export const territories: readonly TerritorySeed[] = [
  ...made.flatMap(ended),
  ...unchanged.map((name) => ({ ...oldUnit(name), validTo: null, source: recalled, isConfirmed: false, note: null })),
  { ...thuaThienHue, validTo: '2024-12-31', source: recalledHue, isConfirmed: false, note: null },
  { ...hue, validTo: null, source: recalledHue, isConfirmed: false, note: null },
  ...made.map(([name]) => ({
    ...newUnit(name),
    validTo: null,
    source: isRead(name) ? press : recalled,
    isConfirmed: isRead(name),
    note: null,
  })),
];

/** What became of the units that ended. */
export const territorySuccessions: readonly TerritorySuccessionSeed[] = [
  ...made.flatMap(([name, ...from]) =>
    from.map((each): TerritorySuccessionSeed => ({
      from: oldUnit(each),
      to: newUnit(name),
      kind: 'MERGE',
      happenedOn: start,
      legalBasis: merger,
      isConfirmed: isRead(name),
    })),
  ),
  {
    from: thuaThienHue,
    to: hue,
    kind: 'RENAME',
    happenedOn: '2025-01-01',
    legalBasis: hueCity,
    isConfirmed: false,
  },
];

/** Levels that ended; the form warns where an organisation of the level would outlive it. */
export const levelPeriods = [
  {
    level: 'DISTRICT',
    validFrom: null,
    validTo: lastDay,
    source: 'Mô hình chính quyền địa phương hai cấp từ 01/7/2025; ghi theo trí nhớ, cần đối chiếu văn bản',
    isConfirmed: false,
  },
] as const;
