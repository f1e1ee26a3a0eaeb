import { expandPost, splitPosts, type PostContext } from './post-phrases';

const terms = [
  { name: 'Tổng Bí thư', abbreviations: ['TBT'] },
  { name: 'Tổng Biên tập', abbreviations: ['TBT'] },
  { name: 'Thủ tướng Chính phủ', abbreviations: ['TTg', 'TTCP'] },
  { name: 'Giám đốc sở', abbreviations: ['GĐ'] },
  { name: 'Bộ trưởng', abbreviations: ['BT'] },
  { name: 'Trưởng khối Dân vận', abbreviations: ['TKDV', 'TK DV'] },
];
const commune: PostContext = { terms, level: 'COMMUNE', isCentralCity: null };
const province: PostContext = { terms, level: 'PROVINCE', isCentralCity: false };
const city: PostContext = { terms, level: 'PROVINCE', isCentralCity: true };
const unknown: PostContext = { terms: [], level: null, isCentralCity: null };

describe('splitPosts', () => {
  it.each([
    ['UVBTV, Trưởng ban Dân vận', ['UVBTV', 'Trưởng ban Dân vận']],
    [
      'UVBTV, Trưởng ban Dân vận; Chủ tịch UBMTTQ - Trưởng khối',
      ['UVBTV', 'Trưởng ban Dân vận', 'Chủ tịch UBMTTQ', 'Trưởng khối'],
    ],
    ['Uỷ viên BTV,Phó Bí thư TT', ['Uỷ viên BTV', 'Phó Bí thư TT']],
    ['Bí thư Đảng ủy – Chủ tịch HĐND xã', ['Bí thư Đảng ủy', 'Chủ tịch HĐND xã']],
    ['Bí thư-Chủ tịch HĐND', ['Bí thư', 'Chủ tịch HĐND']],
    ['Phó Chủ tịch UBND kiêm Trưởng Công an', ['Phó Chủ tịch UBND', 'Trưởng Công an']],
    ['Bí thư Chi bộ, kiêm Trưởng thôn', ['Bí thư Chi bộ', 'Trưởng thôn']],
    ['Cán bộ kiêm nhiệm', ['Cán bộ kiêm nhiệm']],
    ['- Bí thư\n- Chủ tịch UBND', ['Bí thư', 'Chủ tịch UBND']],
    ['Phó Bí thư\nTỉnh ủy', ['Phó Bí thư Tỉnh ủy']],
    ['Phó Bí thư\r\nTỉnh ủy,\r\nChủ tịch UBND', ['Phó Bí thư Tỉnh ủy', 'Chủ tịch UBND']],
    ['TUV, Bí thư Huyện ủy.', ['TUV', 'Bí thư Huyện ủy']],
    ['HUV, PBT, CT HĐND', ['HUV', 'PBT', 'CT HĐND']],
    ['PBTĐU, PCTUBND', ['PBTĐU', 'PCTUBND']],
    ['UVBTV, XYZ', ['UVBTV', 'XYZ']],
    ['nguyên Bí thư, nguyên Chủ tịch', ['nguyên Bí thư', 'nguyên Chủ tịch']],
    ['Q. Trưởng phòng, Phó Bí thư', ['Q. Trưởng phòng', 'Phó Bí thư']],
    ['Tổ trưởng, Bí thư Chi bộ', ['Tổ trưởng', 'Bí thư Chi bộ']],
    ['Đảng viên, Hội viên CCB', ['Đảng viên', 'Hội viên CCB']],
    ['Bí thư; thôn 5', ['Bí thư', 'thôn 5']],
  ])('splits %j', (text, parts) => {
    expect(splitPosts(text)).toEqual(parts);
    expect(splitPosts(text.normalize('NFD'))).toEqual(parts);
  });

  it.each([
    'Giám đốc Sở Khoa học, Công nghệ và Môi trường',
    'Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch',
    'Trưởng phòng Lao động, Thương binh và Xã hội',
    'Lãnh đạo các ban, sở, ngành',
    'Trưởng phòng LĐ, TB và XH',
    'Trưởng Ban Chỉ huy phòng, chống thiên tai',
    'Phó Trưởng ban Văn hóa - Xã hội HĐND',
    'Chủ tịch các tổ chức chính trị - xã hội',
    'Trưởng, Phó các ban',
    'Bí thư Đảng ủy, xã Tân Lập',
    'Phó Bí thư (phụ trách tổ chức; kiểm tra, Trưởng khối)',
    'Trưởng Phòng Kinh tế, Hạ tầng và Đô thị',
    'Chánh Văn phòng HĐND, UBND xã',
    'Trưởng ban Tuyên giáo và Dân vận',
    'Cán bộ VH-XH',
    'CC TP-HT',
  ])('keeps %j whole', (text) => {
    expect(splitPosts(text)).toEqual([text]);
    expect(splitPosts(text.normalize('NFD'))).toEqual([text]);
  });

  it('gives nothing for an empty text', () => {
    expect(splitPosts(' ,; \n - ')).toEqual([]);
    expect(splitPosts('')).toEqual([]);
  });
});

describe('expandPost', () => {
  it.each([
    ['UVBTV', 'Ủy viên Ban Thường vụ'],
    ['UV BTV', 'Ủy viên Ban Thường vụ'],
    ['UV.BTV Đảng ủy', 'Ủy viên Ban Thường vụ Đảng ủy'],
    ['Uỷ viên BTV', 'Uỷ viên Ban Thường vụ'],
    ['UVBCH Đảng bộ xã', 'Ủy viên Ban Chấp hành Đảng bộ xã'],
    ['PBT TT', 'Phó Bí thư Thường trực'],
    ['PBTTT', 'Phó Bí thư Thường trực'],
    ['Phó Bí thư TT', 'Phó Bí thư Thường trực'],
    ['Phó BT TT ĐU', 'Phó Bí thư Thường trực Đảng ủy'],
    ['PBT TT ĐU xã', 'Phó Bí thư Thường trực Đảng ủy xã'],
    ['PBTĐU', 'Phó Bí thư Đảng ủy'],
    ['PBTTTĐU', 'Phó Bí thư Thường trực Đảng ủy'],
    ['BTCB', 'Bí thư Chi bộ'],
    ['BT CB thôn 3', 'Bí thư Chi bộ thôn 3'],
    ['BT', 'Bí thư'],
    ['CT UBND xã', 'Chủ tịch UBND xã'],
    ['PCT UBND', 'Phó Chủ tịch UBND'],
    ['PCT TT HĐND', 'Phó Chủ tịch Thường trực HĐND'],
    ['Phó Chủ tịch TT UBND', 'Phó Chủ tịch Thường trực UBND'],
    ['PCTUBND', 'Phó Chủ tịch UBND'],
    ['pct ubnd xã', 'Phó Chủ tịch ubnd xã'],
    ['P.CT UBND', 'Phó Chủ tịch UBND'],
    ['P. Chủ tịch UBND', 'Phó Chủ tịch UBND'],
    ['P.Trưởng phòng', 'Phó Trưởng phòng'],
    ['P GĐ Sở Nội vụ', 'Phó Giám đốc Sở Nội vụ'],
    ['Q. Trưởng phòng', 'Quyền Trưởng phòng'],
    ['nguyên PCT UBND', 'nguyên Phó Chủ tịch UBND'],
    ['HUV', 'Huyện ủy viên'],
    ['ĐUV', 'Đảng ủy viên'],
    ['CN UBKT', 'Chủ nhiệm Ủy ban Kiểm tra'],
    ['CNUBKT Đảng ủy', 'Chủ nhiệm Ủy ban Kiểm tra Đảng ủy'],
    ['PCN UBKT ĐU', 'Phó Chủ nhiệm Ủy ban Kiểm tra Đảng ủy'],
    ['Trưởng BDV', 'Trưởng ban Dân vận'],
    ['Phó Trưởng BTGDV HU', 'Phó Trưởng ban Tuyên giáo và Dân vận Huyện ủy'],
    ['Trưởng Ban TGDV', 'Trưởng Ban Tuyên giáo và Dân vận'],
    ['Trưởng BCĐ', 'Trưởng Ban Chỉ đạo'],
    ['TV BCĐ', 'Thành viên Ban Chỉ đạo'],
    ['Chánh VP', 'Chánh Văn phòng'],
    ['CVP HĐND', 'Chánh Văn phòng HĐND'],
    ['GĐ Sở Y tế', 'Giám đốc Sở Y tế'],
    ['PGĐ', 'Phó Giám đốc'],
    ['Phó Giám đốc TT Sở Y tế', 'Phó Giám đốc Thường trực Sở Y tế'],
    ['TP Nội vụ', 'Trưởng phòng Nội vụ'],
    ['PTP Nội vụ', 'Phó Trưởng phòng Nội vụ'],
    ['CHT BCH quân sự xã', 'Chỉ huy trưởng Ban Chỉ huy quân sự xã'],
    ['CHT BCHQS', 'Chỉ huy trưởng Ban Chỉ huy Quân sự'],
    ['BCH PCTT', 'Ban Chỉ huy PCTT'],
    ['Phó BCH quân sự tỉnh', 'Phó Bộ Chỉ huy quân sự tỉnh'],
    ['Ủy viên BCH Hội CCB', 'Ủy viên Ban Chấp hành Hội CCB'],
    ['UVTW Đảng', 'Ủy viên Trung ương Đảng'],
    ['UVT.Ư', 'Ủy viên Trung ương Đảng'],
    ['UVDK TW', 'Ủy viên dự khuyết Trung ương Đảng'],
    ['ĐBQH', 'Đại biểu Quốc hội'],
    ['Trưởng khối (UVBTV)', 'Trưởng khối (Ủy viên Ban Thường vụ)'],
    ['TKDV', 'Trưởng khối Dân vận'],
    ['TTg', 'Thủ tướng Chính phủ'],
  ])('writes %j in full', (post, text) => {
    const expanded = expandPost(post, commune);
    expect([expanded.text, expanded.unclear]).toEqual([text, []]);
    expect(expandPost(post.normalize('NFD'), commune)).toEqual(expanded);
    expect(expanded.changes.length).toBeGreaterThan(0);
  });

  it('tells each change', () => {
    expect(expandPost('PBT TT ĐU xã', commune).changes).toEqual([
      { from: 'PBT TT', to: 'Phó Bí thư Thường trực' },
      { from: 'ĐU', to: 'Đảng ủy' },
    ]);
    expect(expandPost('P. Chủ tịch', commune).changes).toEqual([{ from: 'P.', to: 'Phó' }]);
  });

  it.each([
    ['TUV', 'Tỉnh ủy viên', 'Thành ủy viên'],
    ['PBT TU', 'Phó Bí thư Tỉnh ủy', 'Phó Bí thư Thành ủy'],
    ['PBTTU', 'Phó Bí thư Tỉnh ủy', 'Phó Bí thư Thành ủy'],
    ['UV BTV TU', 'Ủy viên Ban Thường vụ Tỉnh ủy', 'Ủy viên Ban Thường vụ Thành ủy'],
    ['TVTU', 'Ủy viên Ban Thường vụ Tỉnh ủy', 'Ủy viên Ban Thường vụ Thành ủy'],
    ['Chánh VPTU', 'Chánh Văn phòng Tỉnh ủy', 'Chánh Văn phòng Thành ủy'],
  ])('writes %s by the kind of province', (post, inProvince, inCity) => {
    expect(expandPost(post, province)).toMatchObject({ text: inProvince, unclear: [] });
    expect(expandPost(post, city)).toMatchObject({ text: inCity, unclear: [] });
  });

  it.each([
    ['TUV', 'TUV', ['TUV'], unknown],
    ['TUV', 'TUV', ['TUV'], { ...province, level: 'DISTRICT' } as PostContext],
    ['PBT TU', 'Phó Bí thư TU', ['TU'], unknown],
    ['TT HĐND', 'TT HĐND', ['TT'], commune],
    ['Chủ tịch UBND TT Vôi', 'Chủ tịch UBND TT Vôi', ['TT'], commune],
    ['Phó Giám đốc TT Y tế', 'Phó Giám đốc TT Y tế', ['TT'], commune],
    ['Trưởng XYZ', 'Trưởng XYZ', ['XYZ'], commune],
    ['UVBTV, XYZ', 'Ủy viên Ban Thường vụ, XYZ', ['XYZ'], commune],
    ['TBT', 'TBT', ['TBT'], commune],
    ['TKDV', 'TKDV', ['TKDV'], unknown],
    ['CHT BCHQS', 'Chỉ huy trưởng BCHQS', ['BCHQS'], province],
    ['Nhân viên CT', 'Nhân viên CT', ['CT'], commune],
  ] as const)('leaves what is unclear in %j and tells it', (post, text, unclear, context) => {
    expect(expandPost(post, context)).toMatchObject({ text, unclear });
  });

  it.each([
    'Chủ tịch UBND xã',
    'Phó Chủ tịch UBMTTQVN',
    'Chủ tịch Hội LHPN',
    'Chủ tịch UBND TP. Vinh',
    'Trưởng phòng KT-XH',
    'Giám đốc Sở GD&ĐT',
    'Bí thư Đoàn TNCS HCM',
    'CHỦ TỊCH UBND XÃ',
    'TRƯỞNG BAN DÂN VẬN',
    'Trưởng thôn III',
    'Tổ trưởng tổ 5, P. Bến Thủy',
    'Giáo viên Trường THPT A1',
    'Uỷ viên Ban Thường vụ Huyện uỷ',
    "Trưởng buôn Êa H'Đing",
    'Bí thư',
    '',
  ])('leaves %j as it is printed', (post) => {
    expect(expandPost(post, commune)).toEqual({ text: post, changes: [], unclear: [] });
    expect(expandPost(post.normalize('NFD'), commune)).toEqual({ text: post, changes: [], unclear: [] });
  });
});
