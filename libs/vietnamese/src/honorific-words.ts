/** A word before a name that is no part of it. */
export interface HonorificWord {
  words: readonly string[];
  gender: 'MALE' | 'FEMALE' | null;
  /** Also a given name or a middle name (Anh, Cô): taken off only when two words or more are left. */
  isName?: boolean;
  /** Means this only before the religious family name Thích (TT. is also Thường trực, HT. Hiệu trưởng). */
  isBeforeThich?: boolean;
}

const list = (text: string): readonly string[] => text.normalize('NFC').split(/\s*;\s*/);

/** As clerks write them; tone placement, i or y, case and full stops do not matter. */
export const honorificWords: readonly HonorificWord[] = [
  // Forms of address
  { words: list('các đồng chí; đồng chí; các đ/c; đ/c; đ.c; đ,c; đc; d/c'), gender: null },
  {
    words: list('ông/bà; ông (bà); bà/ông; bà (ông); ông, bà; ông bà; ông - bà; các ông, bà; các ông; các bà'),
    gender: null,
  },
  { words: list('ông; ô; mr'), gender: 'MALE' },
  { words: list('bà; mrs; ms; cô giáo'), gender: 'FEMALE' },
  { words: list('anh; chú; thầy'), gender: 'MALE', isName: true },
  { words: list('chị; cô; dì; sơ'), gender: 'FEMALE', isName: true },
  { words: list('cụ; em; cháu; bác; sư'), gender: null, isName: true },
  { words: list('thầy giáo'), gender: 'MALE' },
  // State titles of honour
  { words: list('bà mẹ việt nam anh hùng; mẹ việt nam anh hùng; bà mẹ vnah; mẹ vnah'), gender: 'FEMALE' },
  {
    words: list(
      'anh hùng lao động; anh hùng lực lượng vũ trang nhân dân; anh hùng lực lượng vũ trang; anh hùng llvt nhân dân;' +
        'anh hùng llvtnd; anh hùng llvt; ahlđ; ahllvtnd; ahllvt; nhà giáo nhân dân; nhà giáo ưu tú; ngnd; ngưt;' +
        'nghệ sĩ nhân dân; nghệ sĩ ưu tú; nsnd; nsưt; nghệ nhân nhân dân; nghệ nhân ưu tú; nnnd; nnưt;' +
        'thầy thuốc nhân dân; thầy thuốc ưu tú; ttnd; ttưt',
    ),
    gender: null,
  },
  // Degrees and professions
  {
    words: list(
      'giáo sư; phó giáo sư; tiến sĩ khoa học; tiến sĩ; thạc sĩ; cử nhân; gs; pgs; tskh; ts; ths; th.s; cn; ncs;' +
        'bác sĩ chuyên khoa ii; bác sĩ chuyên khoa i; bác sĩ chuyên khoa 2; bác sĩ chuyên khoa 1; bác sĩ ckii;' +
        'bác sĩ cki; bác sĩ; bsckii; bscki; bsck2; bsck1; bs; ckii; cki; ck2; ck1; ck ii; ck i;' +
        'dược sĩ chuyên khoa ii; dược sĩ chuyên khoa i; dược sĩ; dsckii; dscki; ds; kỹ sư; ks; kiến trúc sư; kts;' +
        'luật sư; ls; nhà báo; nhà giáo; nhà văn; nhà thơ; nhạc sĩ; họa sĩ; ca sĩ; nghệ sĩ; nghệ nhân; doanh nhân',
    ),
    gender: null,
  },
  // Ranks of army and police
  {
    words: list(
      'đại tướng; thượng tướng; trung tướng; thiếu tướng; đô đốc; phó đô đốc; chuẩn đô đốc; đại tá; thượng tá;' +
        'trung tá; thiếu tá; đại úy; thượng úy; trung úy; thiếu úy; chuẩn úy; thượng sĩ; trung sĩ; hạ sĩ; binh nhất;' +
        'binh nhì',
    ),
    gender: null,
  },
  // Religious dignities; the gender is that of the office
  {
    words: list(
      'hòa thượng; thượng tọa; đại đức; sư thầy; linh mục; lm; tổng giám mục; đức tổng giám mục; giám mục; đức giám mục;' +
        'đức cha; hồng y; đức hồng y',
    ),
    gender: 'MALE',
  },
  { words: list('ni trưởng; ni sư; sư cô; nữ tu'), gender: 'FEMALE' },
  { words: list('mục sư; chánh phối sư; phối sư; giáo hữu; lễ sanh; sư ông; chức sắc'), gender: null },
  { words: list('ht; tt; đđ'), gender: 'MALE', isBeforeThich: true },
  { words: list('nt; ns; sc'), gender: 'FEMALE', isBeforeThich: true },
];

/** After the family name Ông come these, after the address "Ông" a family name. */
export const middleNamesAfterOng = new Set(list('văn; thị; ích; hữu; thế; bá; đình; viết; kim'));

/** In brackets after a name: "Trần Thị Bình (nữ)". */
export const genderNotes: ReadonlyMap<string, 'MALE' | 'FEMALE'> = new Map([
  ['nam', 'MALE'],
  ['ông', 'MALE'],
  ['nữ', 'FEMALE'],
  ['bà', 'FEMALE'],
]);
