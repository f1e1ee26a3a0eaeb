import { applyToneStyle, moveTone } from './tone-style';

describe('moveTone', () => {
  it.each([
    ['hòa', 'hoà'],
    ['hóa', 'hoá'],
    ['tỏa', 'toả'],
    ['lõa', 'loã'],
    ['họa', 'hoạ'],
    ['khỏe', 'khoẻ'],
    ['lòe', 'loè'],
    ['xòe', 'xoè'],
    ['thủy', 'thuỷ'],
    ['ủy', 'uỷ'],
    ['lũy', 'luỹ'],
    ['tùy', 'tuỳ'],
    ['húy', 'huý'],
    ['ngụy', 'nguỵ'],
    ['òa', 'oà'],
    ['Hòa', 'Hoà'],
    ['Ủy', 'Uỷ'],
    ['ỦY', 'UỶ'],
    ['THỦY', 'THUỶ'],
    ['HÒA', 'HOÀ'],
    ['Đỏa', 'Đoả'],
    ['Nghòe', 'Nghoè'],
  ])('writes %s in the old way and %s in the new, from either', (old, modern) => {
    for (const word of [old, modern, old.normalize('NFD'), modern.normalize('NFD')]) {
      expect(moveTone(word, 'old')).toBe(old);
      expect(moveTone(word, 'new')).toBe(modern);
    }
  });

  it.each(
    (
      'quý quỳ quỷ Quý QUỲNH quả quà què quẻ hoàn hoàng toán toàn khoảng hoạch khoét thuyền chuyến luýnh quyết nguyễn ' +
      'mía của múa mùa giá giò gìn lúa tuệ thuở huế hào cáo máy ấy ý úi túi hoa khoe uy huy tuy Oanh việt bò'
    ).split(' '),
  )('leaves %s, which is written in one way', (word) => {
    expect(moveTone(word, 'old')).toBe(word);
    expect(moveTone(word, 'new')).toBe(word);
  });

  it('leaves what is no Vietnamese word', () => {
    expect(moveTone('Troòa', 'new')).toBe('Troòa');
    expect(moveTone('fuà', 'old')).toBe('fuà');
    expect(moveTone('', 'old')).toBe('');
  });
});

describe('applyToneStyle', () => {
  it.each([
    ['Thành ủy, UBND, Ủy viên Ban Thường vụ', 'Thành uỷ, UBND, Uỷ viên Ban Thường vụ'],
    ['ỦY BAN NHÂN DÂN TỈNH', 'UỶ BAN NHÂN DÂN TỈNH'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Cộng hòa xã hội chủ nghĩa', 'Cộng hoà xã hội chủ nghĩa'],
    ['SỞ VĂN HÓA VÀ THỂ THAO', 'SỞ VĂN HOÁ VÀ THỂ THAO'],
    ['Sở Văn hóa và Thể thao', 'Sở Văn hoá và Thể thao'],
    ['Tòa án nhân dân, Chi cục Thủy lợi', 'Toà án nhân dân, Chi cục Thuỷ lợi'],
    ['hủy bỏ, xã hội hóa, tùy theo sức khỏe', 'huỷ bỏ, xã hội hoá, tuỳ theo sức khoẻ'],
    ['quý vị, hoàn thành', 'quý vị, hoàn thành'],
  ])('moves the words of organisations and formulae: %s', (old, modern) => {
    expect(applyToneStyle(old, 'new')).toBe(modern);
    expect(applyToneStyle(modern, 'old')).toBe(old);
    expect(applyToneStyle(old, 'old')).toBe(old);
    expect(applyToneStyle(modern, 'new')).toBe(modern);
  });

  it.each([
    'Trương Hòa Bình',
    'Nguyễn Đức Hoà',
    'Lê Thị Thuý',
    'Phan Thúy Hòa',
    'TRƯƠNG HÒA',
    'Hà Văn Hóa',
    'Khánh Hòa',
  ])('keeps the name %s as its record has it, whatever the office chooses', (name) => {
    for (const style of ['old', 'new'] as const) {
      expect(applyToneStyle(`đồng chí ${name}, dự`, style)).toBe(`đồng chí ${name}, dự`);
    }
  });

  it('keeps a name that looks like a common word when the caller names it', () => {
    const text = 'đồng chí Ngô Văn Ủy, Ủy viên; HÀ VĂN HÓA';
    expect(applyToneStyle(text, 'new', ['Ngô Văn Ủy', 'HÀ VĂN HÓA'])).toBe('đồng chí Ngô Văn Ủy, Uỷ viên; HÀ VĂN HÓA');
    expect(applyToneStyle(text, 'new')).toBe('đồng chí Ngô Văn Uỷ, Uỷ viên; HÀ VĂN HOÁ');
  });

  it('keeps what stands in quotes, and signs in a kept text mean nothing', () => {
    expect(applyToneStyle('Kỷ niệm chương “Vì sức khỏe” (ủy ban)', 'new')).toBe(
      'Kỷ niệm chương “Vì sức khỏe” (uỷ ban)',
    );
    expect(applyToneStyle('a.c (ủy+) ủy', 'new', ['(ủy+)'])).toBe('a.c (ủy+) uỷ');
  });

  it('works inside words joined by dashes, dots and no-break spaces', () => {
    expect(applyToneStyle('Tỉnh\u00a0ủy-Thành ủy/Đảng ủy.', 'new')).toBe('Tỉnh\u00a0uỷ-Thành uỷ/Đảng uỷ.');
  });

  it('gives composed words and leaves the rest as it was', () => {
    expect(applyToneStyle('Tỉnh ủy'.normalize('NFD'), 'new').normalize('NFC')).toBe('Tỉnh uỷ');
    expect(applyToneStyle('', 'new')).toBe('');
    expect(applyToneStyle('12/3 – 5', 'new')).toBe('12/3 – 5');
  });
});
