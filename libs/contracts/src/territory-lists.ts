import type { Labels } from './closed-lists';

export const territoryKinds = [
  'PROVINCE',
  'CENTRAL_CITY',
  'RURAL_DISTRICT',
  'URBAN_DISTRICT',
  'TOWN',
  'PROVINCIAL_CITY',
  'COMMUNE',
  'WARD',
  'TOWNSHIP',
  'SPECIAL_ZONE',
] as const;
export type TerritoryKind = (typeof territoryKinds)[number];
/** The word that stands before the name of the unit. */
export const territoryKindLabels: Labels<TerritoryKind> = {
  PROVINCE: 'Tỉnh',
  CENTRAL_CITY: 'Thành phố',
  RURAL_DISTRICT: 'Huyện',
  URBAN_DISTRICT: 'Quận',
  TOWN: 'Thị xã',
  PROVINCIAL_CITY: 'Thành phố',
  COMMUNE: 'Xã',
  WARD: 'Phường',
  TOWNSHIP: 'Thị trấn',
  SPECIAL_ZONE: 'Đặc khu',
};
/** What tells the kinds apart where one is chosen. */
export const territoryKindNames: Labels<TerritoryKind> = {
  ...territoryKindLabels,
  CENTRAL_CITY: 'Thành phố trực thuộc trung ương',
  PROVINCIAL_CITY: 'Thành phố thuộc tỉnh',
};

export const territoryLevels = ['PROVINCE', 'DISTRICT', 'COMMUNE'] as const;
export type TerritoryLevel = (typeof territoryLevels)[number];
export const territoryLevelLabels: Labels<TerritoryLevel> = {
  PROVINCE: 'Cấp tỉnh',
  DISTRICT: 'Cấp huyện',
  COMMUNE: 'Cấp xã',
};
