/** A law, decree or party document that awards and papers are based on; natural key: kind, number and date of issue. */
export interface LegalDocumentSeed {
  kind: string;
  number: string;
  issuedOn: string | null;
  issuer: string | null;
  /** Party documents: the term of the body that issued it. */
  term: string | null;
  subject: string | null;
  validFrom: string | null;
  validTo: string | null;
  source: string | null;
  isConfirmed: boolean;
}

type Line = [
  kind: string,
  number: string,
  issuedOn: string | null,
  issuer: string,
  subject: string | null,
  validFrom: string | null,
  validTo?: string | null,
  term?: string,
];

function seeds(rest: Pick<LegalDocumentSeed, 'source' | 'isConfirmed'>, lines: Line[]): LegalDocumentSeed[] {
  return lines.map(([kind, number, issuedOn, issuer, subject, validFrom, validTo = null, term = null]) => ({
    kind,
    number,
    issuedOn,
    issuer,
    term,
    subject,
    validFrom,
    validTo,
    ...rest,
  }));
}

const press = { source: 'Đã đọc trong nguồn công khai', isConfirmed: true };
const recalled = { source: 'Số, ngày hoặc hiệu lực ghi theo trí nhớ, cần đối chiếu bản gốc', isConfirmed: false };
const secondHand = { source: 'Nguồn thứ cấp, chưa thấy bản gốc', isConfirmed: false };

const awardLaw: LegalDocumentSeed[] = [
  ...seeds(press, [
    ['Luật', '06/2022/QH15', '2022-06-15', 'Quốc hội', 'Thi đua, khen thưởng', '2024-01-01'],
    [
      'Nghị định',
      '152/2025/NĐ-CP',
      '2025-06-14',
      'Chính phủ',
      'Thi đua, khen thưởng; phân cấp, phân quyền',
      '2025-07-01',
    ],
  ]),
  ...seeds(recalled, [
    ['Luật', '15/2003/QH11', '2003-11-26', 'Quốc hội', 'Thi đua, khen thưởng', '2004-07-01', '2023-12-31'],
    ['Luật', '47/2005/QH11', '2005-06-14', 'Quốc hội', 'Sửa đổi Luật Thi đua, khen thưởng', null, '2023-12-31'],
    ['Luật', '39/2013/QH13', '2013-11-16', 'Quốc hội', 'Sửa đổi Luật Thi đua, khen thưởng', '2014-06-01', '2023-12-31'],
    [
      'Nghị định',
      '91/2017/NĐ-CP',
      '2017-07-31',
      'Chính phủ',
      'Chi tiết Luật Thi đua, khen thưởng',
      '2017-10-01',
      '2023-12-31',
    ],
    [
      'Nghị định',
      '98/2023/NĐ-CP',
      '2023-12-31',
      'Chính phủ',
      'Chi tiết Luật Thi đua, khen thưởng',
      '2024-01-01',
      '2025-06-30',
    ],
    ['Luật', '77/2015/QH13', '2015-06-19', 'Quốc hội', 'Tổ chức chính quyền địa phương', '2016-01-01', '2025-02-28'],
    ['Luật', '65/2025/QH15', '2025-02-19', 'Quốc hội', 'Tổ chức chính quyền địa phương', '2025-03-01', '2025-06-15'],
    ['Luật', '72/2025/QH15', '2025-06-16', 'Quốc hội', 'Tổ chức chính quyền địa phương', '2025-06-16'],
    ['Nghị định', '145/2013/NĐ-CP', '2013-10-29', 'Chính phủ', 'Nghi thức trao tặng, đón nhận khen thưởng', null],
    ['Nghị định', '50/2006/NĐ-CP', '2006-05-19', 'Chính phủ', 'Mẫu huân chương, bằng khen, giấy khen', null],
    ['Nghị định', '85/2014/NĐ-CP', '2014-09-10', 'Chính phủ', 'Mẫu bằng khen, giấy khen', '2014-11-01'],
    ['Nghị định', '101/2018/NĐ-CP', '2018-07-20', 'Chính phủ', 'Sửa đổi Nghị định 85/2014/NĐ-CP', null],
    ['Thông tư', '14/2019/TT-BNV', null, 'Bộ Nội vụ', 'Kỷ niệm chương của Bộ Nội vụ', null],
    ['Thông tư', '12/2024/TT-BNV', null, 'Bộ Nội vụ', 'Kỷ niệm chương của Bộ Nội vụ', null],
  ]),
  ...seeds(secondHand, [
    ['Luật', '06/2026/QH16', null, 'Quốc hội', 'Sửa đổi Luật Thi đua, khen thưởng', '2026-10-01'],
    ['Thông tư', '01/2024/TT-BNV', null, 'Bộ Nội vụ', 'Hướng dẫn thi đua, khen thưởng', null, '2025-08-04'],
    ['Thông tư', '15/2025/TT-BNV', null, 'Bộ Nội vụ', 'Hướng dẫn thi đua, khen thưởng', '2025-08-05'],
  ]),
];

const baseSalary: LegalDocumentSeed[] = [
  ...seeds(recalled, [
    ['Nghị định', '24/2023/NĐ-CP', '2023-05-14', 'Chính phủ', 'Lương cơ sở 1.800.000 đồng', '2023-07-01', '2024-06-30'],
    ['Nghị định', '73/2024/NĐ-CP', '2024-06-30', 'Chính phủ', 'Lương cơ sở 2.340.000 đồng', '2024-07-01', '2026-06-30'],
  ]),
  ...seeds(secondHand, [
    ['Nghị định', '161/2026/NĐ-CP', null, 'Chính phủ', 'Lương cơ sở 2.530.000 đồng', '2026-07-01'],
  ]),
];

const paperwork: LegalDocumentSeed[] = [
  ...seeds(press, [
    ['Nghị định', '30/2020/NĐ-CP', '2020-03-05', 'Chính phủ', 'Công tác văn thư', '2020-03-05'],
    [
      'Hướng dẫn',
      '36-HD/VPTW',
      '2018-04-03',
      'Văn phòng Trung ương Đảng',
      'Thể thức văn bản của Đảng',
      '2018-04-03',
      '2026-05-26',
    ],
    [
      'Quy định',
      '368-QĐ/TW',
      '2025-09-08',
      'Bộ Chính trị',
      'Danh mục vị trí chức danh của hệ thống chính trị',
      '2025-09-08',
    ],
    ['Hướng dẫn', '56-HD/VPTW', '2015-10-27', 'Văn phòng Trung ương Đảng', 'Mức tiền thưởng của Đảng', null],
    [
      'Quyết định',
      '751-QĐ/BTGTW',
      '2017-05-05',
      'Ban Tuyên giáo Trung ương',
      'Kỷ niệm chương “Vì sự nghiệp Tuyên giáo”',
      null,
    ],
  ]),
  ...seeds(recalled, [
    [
      'Quyết định',
      '45/2018/QĐ-TTg',
      '2018-11-09',
      'Thủ tướng Chính phủ',
      'Chế độ họp của cơ quan nhà nước',
      '2018-12-25',
    ],
    [
      'Quyết định',
      '114/2006/QĐ-TTg',
      '2006-05-25',
      'Thủ tướng Chính phủ',
      'Chế độ họp của cơ quan nhà nước',
      null,
      '2018-12-24',
    ],
    [
      'Quy định',
      '66-QĐ/TW',
      '2017-02-06',
      'Ban Bí thư',
      'Thể loại, thẩm quyền và thể thức văn bản của Đảng',
      '2017-02-06',
      '2026-01-08',
    ],
    ['Kết luận', '35-KL/TW', '2022-05-05', 'Bộ Chính trị', 'Danh mục chức danh, chức vụ lãnh đạo', null, '2025-09-07'],
    ['Hướng dẫn', '01-HD/TW', '2021-09-28', 'Ban Bí thư', 'Thi hành Điều lệ Đảng; khen thưởng trong Đảng', null],
    [
      'Hướng dẫn',
      '112-HD/BTGTU',
      null,
      'Ban Tuyên giáo Tỉnh ủy Đắk Lắk',
      'Bố trí chỗ ngồi, giới thiệu đại biểu (năm 2020)',
      null,
    ],
    ['Nghị quyết', '202/2025/QH15', '2025-06-12', 'Quốc hội', 'Sắp xếp đơn vị hành chính cấp tỉnh', '2025-06-12'],
  ]),
  ...seeds(secondHand, [
    ['Quy định', '399-QĐ/TW', '2026-01-09', 'Ban Bí thư', 'Văn bản của Đảng, thay Quy định 66-QĐ/TW', '2026-01-09'],
    ['Hướng dẫn', '05-HD/VPTW', '2026-05-27', 'Văn phòng Trung ương Đảng', 'Thể thức văn bản của Đảng', '2026-05-27'],
  ]),
];

/** Named in the report on the conference of quận Tây Hồ, 15/01/2020; their subjects are not printed there. */
const cited: LegalDocumentSeed[] = [
  ...seeds({ source: 'Bài báo về hội nghị của quận Tây Hồ ngày 15/01/2020', isConfirmed: true }, [
    ['Kết luận', '62-KL/TW', '2009-12-08', 'Bộ Chính trị', null, null, null, 'khóa X'],
    ['Kết luận', '101-KL/TW', '2014-09-03', 'Ban Bí thư', null, null, null, 'khóa XI'],
  ]),
  ...seeds(recalled, [
    [
      'Quyết định',
      '217-QĐ/TW',
      '2013-12-12',
      'Bộ Chính trị',
      'Giám sát và phản biện xã hội của Mặt trận, đoàn thể',
      null,
    ],
    ['Quyết định', '218-QĐ/TW', '2013-12-12', 'Bộ Chính trị', 'Góp ý xây dựng Đảng, xây dựng chính quyền', null],
    ['Quyết định', '6525-QĐ/TU', null, 'Thành ủy Hà Nội', null, null],
  ]),
];

/** Laws, decrees and party documents with the time they were in force. */
export const legalDocuments: readonly LegalDocumentSeed[] = [...awardLaw, ...baseSalary, ...paperwork, ...cited];
