import type { PersonSeed, PostSeed } from './sample-types';

type Line = [key: string, title: string, position: string, organisation: string];

function person(key: string, name: string, ...posts: Line[]): PersonSeed {
  return { key, name, posts: posts.map(post) };
}

function post([key, title, position, organisation]: Line): PostSeed {
  return { key, title, position, organisation, isFullTime: position !== 'Trưởng Ban Chỉ đạo' };
}

const hungYenCity: PersonSeed[] = [
  person(
    'cao-quang-hung',
    'Cao Quang Hưng',
    ['uy-vien', 'Tỉnh ủy viên', 'Tỉnh ủy viên', 'tinh-uy-hung-yen'],
    [
      'pho-ban',
      'Phó Trưởng ban Thường trực Ban Dân vận Tỉnh ủy',
      'Phó Trưởng ban Thường trực',
      'ban-dan-van-tinh-uy-hung-yen',
    ],
  ),
  person('nguyen-chi-thanh', 'Nguyễn Chí Thanh', [
    'pho-bi-thu',
    'Phó Bí thư Thường trực Thành ủy',
    'Phó Bí thư Thường trực',
    'thanh-uy-hung-yen',
  ]),
  person(
    'nguyen-ba-cuong',
    'Nguyễn Bá Cường',
    ['thuong-vu', 'Ủy viên Ban Thường vụ Thành ủy', 'Ủy viên Ban Thường vụ', 'thanh-uy-hung-yen'],
    ['hdnd', 'Phó Chủ tịch HĐND thành phố', 'Phó Chủ tịch HĐND', 'hdnd-tp-hung-yen'],
  ),
  person('vu-van-thuan', 'Vũ Văn Thuần', [
    'ubnd',
    'Phó Chủ tịch UBND thành phố',
    'Phó Chủ tịch UBND',
    'ubnd-tp-hung-yen',
  ]),
];

const hungYenProvince: PersonSeed[] = [
  person(
    'tran-quoc-toan',
    'Trần Quốc Toản',
    ['pho-bi-thu', 'Phó Bí thư Thường trực Tỉnh ủy', 'Phó Bí thư Thường trực', 'tinh-uy-hung-yen'],
    ['hdnd', 'Chủ tịch HĐND tỉnh', 'Chủ tịch HĐND', 'hdnd-tinh-hung-yen'],
    [
      'bcd-qcdc',
      'Trưởng Ban Chỉ đạo tỉnh về thực hiện quy chế dân chủ ở cơ sở',
      'Trưởng Ban Chỉ đạo',
      'bcd-qcdc-hung-yen',
    ],
    [
      'bcd-dan-van-kheo',
      'Trưởng Ban Chỉ đạo tỉnh về thực hiện phong trào thi đua “Dân vận khéo”',
      'Trưởng Ban Chỉ đạo',
      'bcd-dan-van-kheo-hung-yen',
    ],
  ),
  person(
    'quach-thi-huong',
    'Quách Thị Hương',
    ['thuong-vu', 'Ủy viên Ban Thường vụ Tỉnh ủy', 'Ủy viên Ban Thường vụ', 'tinh-uy-hung-yen'],
    ['truong-ban', 'Trưởng ban Dân vận Tỉnh ủy', 'Trưởng ban', 'ban-dan-van-tinh-uy-hung-yen'],
    ['mttq', 'Chủ tịch Ủy ban MTTQ Việt Nam tỉnh', 'Chủ tịch Ủy ban MTTQ Việt Nam', 'mttq-tinh-hung-yen'],
  ),
  person(
    'bui-the-cu',
    'Bùi Thế Cử',
    ['thuong-vu', 'Ủy viên Ban Thường vụ Tỉnh ủy', 'Ủy viên Ban Thường vụ', 'tinh-uy-hung-yen'],
    ['kiem-tra', 'Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy', 'Chủ nhiệm Ủy ban Kiểm tra', 'ubkt-tinh-uy-hung-yen'],
  ),
  person(
    'nguyen-le-huy',
    'Nguyễn Lê Huy',
    ['thuong-vu', 'Ủy viên Ban Thường vụ Tỉnh ủy', 'Ủy viên Ban Thường vụ', 'tinh-uy-hung-yen'],
    ['noi-chinh', 'Trưởng ban Nội chính Tỉnh ủy', 'Trưởng ban', 'ban-noi-chinh-tinh-uy-hung-yen'],
  ),
];

const haLong: PersonSeed[] = [
  person('le-thi-kim-cuc', 'Lê Thị Kim Cúc', [
    'pho-ban',
    'Phó Trưởng Ban Dân vận Tỉnh ủy',
    'Phó Trưởng ban',
    'ban-dan-van-tinh-uy-quang-ninh',
  ]),
  person(
    'vu-thi-mai-anh',
    'Vũ Thị Mai Anh',
    ['pho-bi-thu', 'Phó Bí thư Thường trực Thành ủy', 'Phó Bí thư Thường trực', 'thanh-uy-ha-long'],
    [
      'bcd-qcdc',
      'Trưởng Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở Thành phố',
      'Trưởng Ban Chỉ đạo',
      'bcd-qcdc-ha-long',
    ],
  ),
  person('bui-thu-nguyen', 'Bùi Thu Nguyên', [
    'pho-ban',
    'Phó Trưởng Ban Dân vận Thành phố',
    'Phó Trưởng ban',
    'ban-dan-van-thanh-uy-ha-long',
  ]),
  person(
    'bui-duc-doan',
    'Bùi Đức Đoàn',
    ['thuong-vu', 'Ủy viên Ban Thường vụ', 'Ủy viên Ban Thường vụ', 'thanh-uy-ha-long'],
    ['truong-ban', 'Trưởng Ban Dân vận', 'Trưởng ban', 'ban-dan-van-thanh-uy-ha-long'],
    ['mttq', 'Chủ tịch Ủy ban MTTQ Thành phố', 'Chủ tịch Ủy ban MTTQ Việt Nam', 'mttq-tp-ha-long'],
  ),
  person(
    'nguyen-tuan-minh',
    'Nguyễn Tuấn Minh',
    ['thuong-vu', 'Ủy viên Ban Thường vụ', 'Ủy viên Ban Thường vụ', 'thanh-uy-ha-long'],
    ['ubnd', 'Phó Chủ tịch Thường trực UBND Thành phố', 'Phó Chủ tịch Thường trực UBND', 'ubnd-tp-ha-long'],
  ),
];

const nationwide: PersonSeed[] = [
  person('nguyen-xuan-phuc', 'Nguyễn Xuân Phúc', [
    'thu-tuong',
    'Thủ tướng Chính phủ',
    'Thủ tướng Chính phủ',
    'chinh-phu',
  ]),
  person(
    'truong-thi-mai',
    'Trương Thị Mai',
    ['bo-chinh-tri', 'Ủy viên Bộ Chính trị', 'Ủy viên Bộ Chính trị', 'bo-chinh-tri'],
    ['ban-bi-thu', 'Bí thư Trung ương Đảng', 'Bí thư Trung ương Đảng', 'ban-bi-thu'],
    ['truong-ban', 'Trưởng Ban Dân vận Trung ương', 'Trưởng ban của Trung ương Đảng', 'ban-dan-van-tw'],
  ),
  person(
    'truong-hoa-binh',
    'Trương Hòa Bình',
    ['bo-chinh-tri', 'Ủy viên Bộ Chính trị', 'Ủy viên Bộ Chính trị', 'bo-chinh-tri'],
    ['pho-thu-tuong', 'Phó Thủ tướng Thường trực Chính phủ', 'Phó Thủ tướng Thường trực Chính phủ', 'chinh-phu'],
  ),
  person(
    'nguyen-duc-hoa',
    'Nguyễn Đức Hòa',
    ['uy-vien', 'Tỉnh ủy viên', 'Tỉnh ủy viên', 'tinh-uy-binh-thuan'],
    ['ubnd', 'Phó Chủ tịch UBND tỉnh', 'Phó Chủ tịch UBND', 'ubnd-tinh-binh-thuan'],
  ),
];

const tayHo: PersonSeed[] = [
  person(
    'pham-hai-hoa',
    'Phạm Hải Hoa',
    ['uy-vien', 'Thành ủy viên', 'Thành ủy viên', 'thanh-uy-ha-noi'],
    [
      'pho-ban',
      'Phó Trưởng Ban Thường trực Ban Dân vận Thành ủy',
      'Phó Trưởng ban Thường trực',
      'ban-dan-van-thanh-uy-ha-noi',
    ],
  ),
  person('nguyen-anh-tuan', 'Nguyễn Anh Tuấn', [
    'pho-bi-thu',
    'Phó Bí thư Thường trực Quận ủy',
    'Phó Bí thư Thường trực',
    'quan-uy-tay-ho',
  ]),
  person('do-anh-tuan', 'Đỗ Anh Tuấn', ['ubnd', 'Chủ tịch UBND Quận', 'Chủ tịch UBND', 'ubnd-quan-tay-ho']),
];

/** The twenty people that the five reports name; when they took and left their posts is in none of them. */
export const people: readonly PersonSeed[] = [...hungYenCity, ...hungYenProvince, ...haLong, ...nationwide, ...tayHo];
