import { fold } from '@ky-yeu/vietnamese/fold';

/** Short and long forms in names of bodies, folded; each pair is one thing. Source: domain dictionary of abbreviations. */
const forms: readonly (readonly [string, string])[] = [
  ['ubnd', 'uy ban nhan dan'],
  ['hdnd', 'hoi dong nhan dan'],
  ['ub mttq', 'uy ban mat tran to quoc'],
  ['ubmttq', 'uy ban mat tran to quoc'],
  ['mttq', 'mat tran to quoc'],
  ['ubkt', 'uy ban kiem tra'],
  ['ldld', 'lien doan lao dong'],
  ['lhpn', 'lien hiep phu nu'],
  ['ccb', 'cuu chien binh'],
  ['tncs', 'thanh nien cong san'],
  ['chqs', 'chi huy quan su'],
  ['tand', 'toa an nhan dan'],
  ['vksnd', 'vien kiem sat nhan dan'],
  ['bhxh', 'bao hiem xa hoi'],
  ['gd dt', 'giao duc va dao tao'],
  ['gddt', 'giao duc va dao tao'],
  ['nn ptnt', 'nong nghiep va phat trien nong thon'],
  ['ld tb xh', 'lao dong thuong binh va xa hoi'],
  ['ldtbxh', 'lao dong thuong binh va xa hoi'],
  ['tn mt', 'tai nguyen va moi truong'],
  ['khcn', 'khoa hoc va cong nghe'],
  ['vh tt dl', 'van hoa the thao va du lich'],
  ['vhttdl', 'van hoa the thao va du lich'],
  ['tp', 'thanh pho'],
  ['tx', 'thi xa'],
  ['tt', 'thi tran'],
  ['tw', 'trung uong'],
  ['vn', 'viet nam'],
  ['btv', 'ban thuong vu'],
  ['bch', 'ban chap hanh'],
  ['bql', 'ban quan li'],
  ['cty', 'cong ti'],
  ['tnhh', 'trach nhiem huu han'],
  ['htx', 'hop tac xa'],
  ['thcs', 'trung hoc co so'],
  ['thpt', 'trung hoc pho thong'],
];
const long = forms.map(([short, full]) => [short, fold(full)] as const);

/**
 * Gives the key under which two names of one body are equal: folded, with abbreviations written out ("UBND TP" is "Ủy
 * ban nhân dân thành phố").
 */
export function organisationKey(text: string): string {
  let key = ` ${fold(text)} `;
  for (const [short, full] of long) key = key.replaceAll(` ${short} `, ` ${full} `);
  return key.trim();
}

/** Gives the folded spellings of a name that a search by folded name should try: as typed and written out. */
export function organisationKeys(text: string): string[] {
  const whole = organisationKey(text);
  let short = ` ${whole} `;
  for (const [abbreviation, full] of long.slice(0, 6)) {
    if (!abbreviation.includes(' ')) short = short.replaceAll(` ${full} `, ` ${abbreviation} `);
  }
  return [...new Set([fold(text), whole, short.trim()])].filter((key) => key !== '');
}
