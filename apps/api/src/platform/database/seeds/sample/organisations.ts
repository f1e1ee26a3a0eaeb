import { endOfDistricts, newProvince, organisation, oldProvince, unconfirmed } from './organisation-parts';
import { successorOrganisations } from './successor-organisations';
import type { OrganisationSeed, SuccessorSeed } from './sample-types';

const february2025 = unconfirmed('2025-02-28', 'Kết thúc trong tháng 02/2025, ngày chưa xác nhận.');
const earlyIn2025 = unconfirmed('2025-02-28', 'Hợp nhất đầu năm 2025, ngày chưa xác nhận.');
const withProvince = unconfirmed('2025-06-30', 'Kết thúc theo việc sáp nhập tỉnh ngày 01/7/2025, chưa xác nhận.');
const merged = (to: string): SuccessorSeed[] => [{ to, kind: 'MERGE', isConfirmed: false }];

const central: OrganisationSeed[] = [
  organisation('bo-chinh-tri', 'Bộ Chính trị', 'PARTY', 'CENTRAL', 'Hà Nội'),
  organisation('ban-bi-thu', 'Ban Bí thư Trung ương Đảng', 'PARTY', 'CENTRAL', 'Hà Nội', { shortName: 'Ban Bí thư' }),
  organisation('ban-dan-van-tw', 'Ban Dân vận Trung ương', 'PARTY', 'CENTRAL', 'Hà Nội', {
    ...february2025,
    code: 'BDVTW',
    successors: merged('ban-tgdv-tw'),
  }),
  organisation('ban-can-su-dang-chinh-phu', 'Ban cán sự đảng Chính phủ', 'PARTY', 'CENTRAL', 'Hà Nội', {
    ...february2025,
    successors: [{ to: 'dang-uy-chinh-phu', kind: 'DISSOLVE', isConfirmed: false }],
  }),
  organisation('chinh-phu', 'Chính phủ', 'GOVERNMENT', 'CENTRAL', 'Hà Nội', { code: 'CP' }),
  organisation('bo-noi-vu', 'Bộ Nội vụ', 'GOVERNMENT', 'CENTRAL', 'Hà Nội', { parent: 'chinh-phu', code: 'BNV' }),
  organisation('ubtw-mttq', 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', 'FRONT', 'CENTRAL', 'Hà Nội', {
    shortName: 'Ủy ban Trung ương MTTQ Việt Nam',
  }),
];

/** The bodies of the province follow its merger; the sources do not say so for each of them. */
const afterMerger = (to: string): SuccessorSeed[] => [
  { to, kind: 'MERGE', happenedOn: '2025-07-01', isConfirmed: false },
];

const hungYenProvince: OrganisationSeed[] = [
  oldProvince('tinh-uy-hung-yen', 'Tỉnh ủy Hưng Yên', 'Hưng Yên', 'tinh-uy-hung-yen-moi'),
  oldProvince('ubnd-tinh-hung-yen', 'UBND tỉnh Hưng Yên', 'Hưng Yên', 'ubnd-tinh-hung-yen-moi'),
  organisation('ban-dan-van-tinh-uy-hung-yen', 'Ban Dân vận Tỉnh ủy Hưng Yên', 'PARTY', 'PROVINCE', 'Hưng Yên', {
    ...earlyIn2025,
    parent: 'tinh-uy-hung-yen',
    successors: merged('ban-tgdv-tinh-uy-hung-yen'),
  }),
  ...(
    [
      ['ubkt-tinh-uy-hung-yen', 'Ủy ban Kiểm tra Tỉnh ủy Hưng Yên', 'ubkt-tinh-uy-hung-yen-moi'],
      ['ban-noi-chinh-tinh-uy-hung-yen', 'Ban Nội chính Tỉnh ủy Hưng Yên', 'ban-noi-chinh-tinh-uy-hung-yen-moi'],
      ['bcd-qcdc-hung-yen', 'Ban Chỉ đạo tỉnh Hưng Yên về thực hiện quy chế dân chủ ở cơ sở'],
      ['bcd-dan-van-kheo-hung-yen', 'Ban Chỉ đạo tỉnh Hưng Yên về thực hiện phong trào thi đua “Dân vận khéo”'],
    ] as const
  ).map(([key, name, successor]) =>
    organisation(key, name, 'PARTY', 'PROVINCE', 'Hưng Yên', {
      ...withProvince,
      parent: 'tinh-uy-hung-yen',
      ...(successor && { successors: afterMerger(successor) }),
    }),
  ),
  organisation('hdnd-tinh-hung-yen', 'HĐND tỉnh Hưng Yên', 'ASSEMBLY', 'PROVINCE', 'Hưng Yên', {
    ...withProvince,
    code: 'HĐND',
    successors: afterMerger('hdnd-tinh-hung-yen-moi'),
  }),
  organisation('mttq-tinh-hung-yen', 'Ủy ban MTTQ Việt Nam tỉnh Hưng Yên', 'FRONT', 'PROVINCE', 'Hưng Yên', {
    ...withProvince,
    parent: 'ubtw-mttq',
    successors: afterMerger('mttq-tinh-hung-yen-moi'),
  }),
];

const hungYenCity: OrganisationSeed[] = [
  organisation('thanh-uy-hung-yen', 'Thành ủy Hưng Yên', 'PARTY', 'DISTRICT', 'Hưng Yên', {
    ...endOfDistricts,
    parent: 'tinh-uy-hung-yen',
    code: 'TU',
  }),
  organisation('hdnd-tp-hung-yen', 'HĐND thành phố Hưng Yên', 'ASSEMBLY', 'DISTRICT', 'Hưng Yên', {
    ...endOfDistricts,
    parent: 'hdnd-tinh-hung-yen',
    code: 'HĐND',
  }),
  organisation('ubnd-tp-hung-yen', 'UBND thành phố Hưng Yên', 'GOVERNMENT', 'DISTRICT', 'Hưng Yên', {
    ...endOfDistricts,
    parent: 'ubnd-tinh-hung-yen',
    code: 'UBND',
  }),
];

const haLong: OrganisationSeed[] = [
  organisation('tinh-uy-quang-ninh', 'Tỉnh ủy Quảng Ninh', 'PARTY', 'PROVINCE', 'Quảng Ninh', { code: 'TU' }),
  organisation('ban-dan-van-tinh-uy-quang-ninh', 'Ban Dân vận Tỉnh ủy Quảng Ninh', 'PARTY', 'PROVINCE', 'Quảng Ninh', {
    ...earlyIn2025,
    parent: 'tinh-uy-quang-ninh',
    successors: merged('ban-tgdv-tinh-uy-quang-ninh'),
  }),
  organisation('thanh-uy-ha-long', 'Thành ủy Hạ Long', 'PARTY', 'DISTRICT', 'Hạ Long', {
    ...endOfDistricts,
    parent: 'tinh-uy-quang-ninh',
    code: 'TU',
  }),
  organisation('ban-dan-van-thanh-uy-ha-long', 'Ban Dân vận Thành ủy Hạ Long', 'PARTY', 'DISTRICT', 'Hạ Long', {
    ...endOfDistricts,
    parent: 'thanh-uy-ha-long',
  }),
  organisation(
    'bcd-qcdc-ha-long',
    'Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở thành phố Hạ Long',
    'PARTY',
    'DISTRICT',
    'Hạ Long',
    { ...endOfDistricts, parent: 'thanh-uy-ha-long' },
  ),
  organisation('ubnd-tp-ha-long', 'UBND thành phố Hạ Long', 'GOVERNMENT', 'DISTRICT', 'Hạ Long', {
    ...endOfDistricts,
    code: 'UBND',
  }),
  organisation('mttq-tp-ha-long', 'Ủy ban MTTQ Việt Nam thành phố Hạ Long', 'FRONT', 'DISTRICT', 'Hạ Long', {
    ...endOfDistricts,
  }),
];

const binhThuan: OrganisationSeed[] = [
  oldProvince('tinh-uy-binh-thuan', 'Tỉnh ủy Bình Thuận', 'Bình Thuận', 'tinh-uy-lam-dong-moi'),
  oldProvince('ubnd-tinh-binh-thuan', 'UBND tỉnh Bình Thuận', 'Bình Thuận', 'ubnd-tinh-lam-dong-moi'),
];

const tayHo: OrganisationSeed[] = [
  organisation('thanh-uy-ha-noi', 'Thành ủy Hà Nội', 'PARTY', 'PROVINCE', 'Hà Nội', { code: 'TU' }),
  organisation('ban-dan-van-thanh-uy-ha-noi', 'Ban Dân vận Thành ủy Hà Nội', 'PARTY', 'PROVINCE', 'Hà Nội', {
    ...earlyIn2025,
    parent: 'thanh-uy-ha-noi',
    successors: merged('ban-tgdv-thanh-uy-ha-noi'),
  }),
  organisation('quan-uy-tay-ho', 'Quận ủy Tây Hồ', 'PARTY', 'DISTRICT', 'Tây Hồ', {
    ...endOfDistricts,
    parent: 'thanh-uy-ha-noi',
    code: 'QU',
  }),
  organisation('btv-quan-uy-tay-ho', 'Ban Thường vụ Quận ủy Tây Hồ', 'PARTY', 'DISTRICT', 'Tây Hồ', {
    ...endOfDistricts,
    parent: 'quan-uy-tay-ho',
    code: 'QU',
  }),
  organisation('ban-dan-van-quan-uy-tay-ho', 'Ban Dân vận Quận ủy Tây Hồ', 'PARTY', 'DISTRICT', 'Tây Hồ', {
    ...endOfDistricts,
    parent: 'quan-uy-tay-ho',
  }),
  organisation('ubnd-quan-tay-ho', 'UBND quận Tây Hồ', 'GOVERNMENT', 'DISTRICT', 'Tây Hồ', {
    ...endOfDistricts,
    code: 'UBND',
  }),
];

/** A parent and a successor may come later in the list than what names it. */
export const organisations: readonly OrganisationSeed[] = [
  ...central,
  ...hungYenProvince,
  ...hungYenCity,
  ...haLong,
  ...binhThuan,
  ...tayHo,
  ...successorOrganisations,
  newProvince('tinh-uy-hung-yen-moi', 'Tỉnh ủy Hưng Yên', 'Hưng Yên'),
  newProvince('ubnd-tinh-hung-yen-moi', 'UBND tỉnh Hưng Yên', 'Hưng Yên'),
  newProvince('tinh-uy-lam-dong-moi', 'Tỉnh ủy Lâm Đồng', 'Lâm Đồng'),
  newProvince('ubnd-tinh-lam-dong-moi', 'UBND tỉnh Lâm Đồng', 'Lâm Đồng'),
];
