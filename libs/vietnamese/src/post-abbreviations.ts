const table = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .normalize('NFC')
      .trim()
      .split(/\s*[;\n]\s*/)
      .map((line) => line.split(/\s*=\s*/) as [string, string]),
  );

/** Stands for Tỉnh ủy or Thành ủy, whichever the unit has. */
export const provincialCommittee = '{TU}';

/**
 * Abbreviations that mean this where a post begins (or after Phó, nguyên, Quyền), keys without spaces and full stops.
 * Elsewhere most of them mean something else (TP thành phố, CT chỉ thị, HT hệ thống).
 */
export const leadingAbbreviations = table(`
  BT = Bí thư; BTCB = Bí thư Chi bộ; PBTCB = Phó Bí thư Chi bộ; PBT = Phó Bí thư; PBTTT = Phó Bí thư Thường trực
  CT = Chủ tịch; PCT = Phó Chủ tịch; PCTTT = Phó Chủ tịch Thường trực
  TB = Trưởng ban; PTB = Phó Trưởng ban; PTBTT = Phó Trưởng ban Thường trực
  TP = Trưởng phòng; PTP = Phó Trưởng phòng
  GĐ = Giám đốc; PGĐ = Phó Giám đốc; TGĐ = Tổng Giám đốc; PTGĐ = Phó Tổng Giám đốc
  HT = Hiệu trưởng; PHT = Phó Hiệu trưởng
  CVP = Chánh Văn phòng; PCVP = Phó Chánh Văn phòng; PVP = Phó Văn phòng
  CHT = Chỉ huy trưởng; PCHT = Phó Chỉ huy trưởng; CHP = Chỉ huy phó
  CNUBKT = Chủ nhiệm Ủy ban Kiểm tra; PCNUBKT = Phó Chủ nhiệm Ủy ban Kiểm tra; PCN = Phó Chủ nhiệm
  CNHTX = Chủ nhiệm HTX; CNCLB = Chủ nhiệm CLB; CNUB = Chủ nhiệm Ủy ban
  UV = Ủy viên; UVTV = Ủy viên Thường vụ; UVBTV = Ủy viên Ban Thường vụ; UVBCH = Ủy viên Ban Chấp hành
  UVTT = Ủy viên Thường trực; TVBCĐ = Thành viên Ban Chỉ đạo
  ĐBHĐND = Đại biểu HĐND; KTT = Kế toán trưởng
`);

/** Abbreviations that mean this wherever they stand. */
export const abbreviations = table(`
  TUV = {TU} viên; HUV = Huyện ủy viên; QUV = Quận ủy viên; ĐUV = Đảng ủy viên; TXUV = Thị ủy viên; CUV = Chi ủy viên
  TVTU = Ủy viên Ban Thường vụ {TU}; TVHU = Ủy viên Ban Thường vụ Huyện ủy; TVQU = Ủy viên Ban Thường vụ Quận ủy
  TVĐU = Ủy viên Ban Thường vụ Đảng ủy; TVTXU = Ủy viên Ban Thường vụ Thị ủy
  UVBCT = Ủy viên Bộ Chính trị; BCT = Bộ Chính trị
  UVTW = Ủy viên Trung ương Đảng; UVTƯ = Ủy viên Trung ương Đảng
  UVDKTW = Ủy viên dự khuyết Trung ương Đảng; UVDKTƯ = Ủy viên dự khuyết Trung ương Đảng
  BTV = Ban Thường vụ; UBKT = Ủy ban Kiểm tra; BCĐ = Ban Chỉ đạo
  BDV = Ban Dân vận; BTG = Ban Tuyên giáo; BTGDV = Ban Tuyên giáo và Dân vận; TGDV = Tuyên giáo và Dân vận
  BNC = Ban Nội chính; BTC = Ban Tổ chức; VP = Văn phòng
  TU = {TU}; HU = Huyện ủy; QU = Quận ủy; TXU = Thị ủy; ĐU = Đảng ủy; ĐUK = Đảng ủy Khối
  TTTU = Thường trực {TU}; TTHU = Thường trực Huyện ủy; TTĐU = Thường trực Đảng ủy
  VPTU = Văn phòng {TU}; VPHU = Văn phòng Huyện ủy; VPĐU = Văn phòng Đảng ủy
  ĐBQH = Đại biểu Quốc hội
`);

/** What may be glued to a leading abbreviation (PBTĐU, BTCB, CTUBND) beside the tables above. */
export const tails = table(`
  TU = {TU}; HU = Huyện ủy; QU = Quận ủy; TXU = Thị ủy; ĐU = Đảng ủy; CB = Chi bộ; UBKT = Ủy ban Kiểm tra
  BCĐ = Ban Chỉ đạo; BTV = Ban Thường vụ
  UBND = UBND; HĐND = HĐND; MTTQ = MTTQ; UBMTTQ = UBMTTQ; LĐLĐ = LĐLĐ; LHPN = LHPN; CCB = CCB; HND = HND; ĐTN = ĐTN
`);

/** Short names that are printed as they are. */
export const printedAsTheyAre: ReadonlySet<string> = new Set(
  `HĐND UBND MTTQ MTTQVN UBMTTQ UBMTTQVN UB VN TW TƯ TP LĐLĐ LHPN HLHPN LHTN HLHTN CCB HCCB HND ND ĐTN TN TNCS TNCSHCM HCM TPHCM
  CĐ CĐCS CĐVC HCTĐ HKH HNCT VKS VKSND TAND THADS CA CAND CSGT CSHS ANTT QS QĐND LLVT BĐBP QNCN CNVQP
  CLB HTX TNHH MTV CP CTCP DN DNNN DNTN NHNN NHCSXH NHNNPTNT BHXH EVN VNPT BQL QLDA XDCB TDP KDC DTTS DT TG NTM
  THPT THCS TH TPT ĐH GDTX GDNN GDĐT GD ĐT GDTXGDNN MN MG BV BVĐK TTYT KTXH VHXH CTXH CTĐ XH VH
  QCDC DVK CCHC GPMB TCCS TĐKT PCTT TKCN PTDS PCCC CNCH KHKT KHCN KHĐT NNPTNT NNMT NN PTNT TNMT LĐTBXH TBXH LĐ VHTT VHTTDL TTTT CNTT
  TCKH TC KH KT UBQH UBTVQH QH KBNN QLTT XDĐ MTTQVN NVH VHTTTT`
    .normalize('NFC')
    .split(/\s+/),
);
