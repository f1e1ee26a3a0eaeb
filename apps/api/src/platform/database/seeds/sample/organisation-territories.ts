import type { TerritoryKind } from '@ky-yeu/contracts/territory-lists';
import type { OrganisationSeed } from './sample-types';

const merger = '2025-07-01';

const district = (kind: TerritoryKind, name: string, parent: string) => ({
  key: `${kind} ${name}`,
  kind,
  name,
  parent,
  validTo: '2025-06-30',
  source: 'Bài báo về hội nghị; ngày kết thúc theo việc bỏ cấp huyện, chưa xác nhận',
  isConfirmed: false,
});

/** The units of the district level in which three of the conferences took place; a parent is a key of the reference data. */
export const districts = [
  district('PROVINCIAL_CITY', 'Hưng Yên', 'Hưng Yên'),
  district('PROVINCIAL_CITY', 'Hạ Long', 'Quảng Ninh'),
  district('URBAN_DISTRICT', 'Tây Hồ', 'Hà Nội'),
];

/** Provinces of the samples that are new units since the merger. */
const merged = new Set(['Hưng Yên', 'Lâm Đồng']);

/**
 * The key of the territory in which an organisation of the samples works.
 * @returns null for central bodies: theirs is the country
 */
export function territoryOf({ level, locality, validTo }: OrganisationSeed): string | null {
  if (level === 'DISTRICT') return districts.find(({ name }) => name === locality)?.key ?? null;
  if (level !== 'PROVINCE') return null;
  const isOfToday = !validTo || validTo >= merger;
  return isOfToday && merged.has(locality) ? `${locality} ${merger}` : locality;
}
