import { oldProvince, organisation } from './organisation-parts';
import type { OrganisationSeed } from './sample-types';

const note = 'Tên và ngày bắt đầu chưa xác nhận.';
const since = (validFrom: string) => ({ validFrom, isConfirmed: false, note });

/** What took over from the bodies of the samples in 2025, and the provinces that merged with theirs. */
export const successorOrganisations: readonly OrganisationSeed[] = [
  organisation(
    'ban-tgdv-tw',
    'Ban Tuyên giáo và Dân vận Trung ương',
    'PARTY',
    'CENTRAL',
    'Hà Nội',
    since('2025-02-01'),
  ),
  organisation('dang-uy-chinh-phu', 'Đảng ủy Chính phủ', 'PARTY', 'CENTRAL', 'Hà Nội', since('2025-02-01')),
  organisation(
    'ban-tgdv-tinh-uy-hung-yen',
    'Ban Tuyên giáo và Dân vận Tỉnh ủy Hưng Yên',
    'PARTY',
    'PROVINCE',
    'Hưng Yên',
    { ...since('2025-03-01'), parent: 'tinh-uy-hung-yen-moi' },
  ),
  organisation(
    'ban-tgdv-tinh-uy-quang-ninh',
    'Ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh',
    'PARTY',
    'PROVINCE',
    'Quảng Ninh',
    { ...since('2025-03-01'), parent: 'tinh-uy-quang-ninh' },
  ),
  organisation('ban-tgdv-thanh-uy-ha-noi', 'Ban Tuyên giáo và Dân vận Thành ủy Hà Nội', 'PARTY', 'PROVINCE', 'Hà Nội', {
    ...since('2025-03-01'),
    parent: 'thanh-uy-ha-noi',
  }),
  ...(
    [
      ['ubkt-tinh-uy-hung-yen-moi', 'Ủy ban Kiểm tra Tỉnh ủy Hưng Yên', 'PARTY', 'tinh-uy-hung-yen-moi'],
      ['ban-noi-chinh-tinh-uy-hung-yen-moi', 'Ban Nội chính Tỉnh ủy Hưng Yên', 'PARTY', 'tinh-uy-hung-yen-moi'],
      ['hdnd-tinh-hung-yen-moi', 'HĐND tỉnh Hưng Yên', 'ASSEMBLY', undefined],
      ['mttq-tinh-hung-yen-moi', 'Ủy ban MTTQ Việt Nam tỉnh Hưng Yên', 'FRONT', 'ubtw-mttq'],
    ] as const
  ).map(([key, name, system, parent]) =>
    organisation(key, name, system, 'PROVINCE', 'Hưng Yên', {
      ...since('2025-07-01'),
      parent,
      ...(system === 'ASSEMBLY' && { code: 'HĐND' }),
    }),
  ),
  oldProvince('tinh-uy-thai-binh', 'Tỉnh ủy Thái Bình', 'Thái Bình', 'tinh-uy-hung-yen-moi'),
  oldProvince('ubnd-tinh-thai-binh', 'UBND tỉnh Thái Bình', 'Thái Bình', 'ubnd-tinh-hung-yen-moi'),
  oldProvince('tinh-uy-dak-nong', 'Tỉnh ủy Đắk Nông', 'Đắk Nông', 'tinh-uy-lam-dong-moi'),
  oldProvince('ubnd-tinh-dak-nong', 'UBND tỉnh Đắk Nông', 'Đắk Nông', 'ubnd-tinh-lam-dong-moi'),
  oldProvince('tinh-uy-lam-dong', 'Tỉnh ủy Lâm Đồng', 'Lâm Đồng', 'tinh-uy-lam-dong-moi'),
  oldProvince('ubnd-tinh-lam-dong', 'UBND tỉnh Lâm Đồng', 'Lâm Đồng', 'ubnd-tinh-lam-dong-moi'),
];
