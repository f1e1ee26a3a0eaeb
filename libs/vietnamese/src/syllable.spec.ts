import { isVietnameseSyllable, syllableShare } from './syllable';
import { sampleNames } from './testing/sample-names';

const phrases =
  'Đồng chí Phó Bí thư Thường trực Tỉnh ủy, Chủ nhiệm Ủy ban Kiểm tra, Trưởng ban Tuyên giáo và Dân vận; ' +
  'Chủ tịch Ủy ban nhân dân, Giám đốc Sở Lao động, Thương binh và Xã hội, Khoa học, Công nghệ, Quân sự, Công an, ' +
  'Mặt trận Tổ quốc, Liên đoàn, Nông nghiệp, Môi trường, Giáo dục, Kế hoạch, Doanh nghiệp, Huyện, Quận, Xuân, Khuyến, ' +
  'Nghiêng, Khuỷu, Ngoằn, Giêng, Gìn, Gì, Giếng, Quốc, Quỳnh, Quyết, Thuở, Huơ, Thuế, Tuệ, Ưu, Hươu, Rượu, Khuya, Yêu, Ý, Ả';

describe('isVietnameseSyllable', () => {
  it.each(phrases.match(/\p{L}+/gu) ?? [])('takes %s for a syllable', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
    expect(isVietnameseSyllable(word.toUpperCase())).toBe(true);
    expect(isVietnameseSyllable(word.normalize('NFD'))).toBe(true);
  });

  it('takes every word of 600 names for a syllable', () => {
    const words = sampleNames(600).join(' ').split(' ');
    expect(words.filter((word) => !isVietnameseSyllable(word))).toEqual([]);
  });

  it.each(['hòa', 'hoà', 'thủy', 'thuỷ', 'khỏe', 'khoẻ', 'quý'])('takes the tone on either letter: %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  });

  it.each(
    (
      'Niê Jrai Kpă Krông Đăk Rơchâm Siu1 hòc hỏc tãp NguyÔn Nguyeãn V¨n Vaên cê cỉ kắn nghắm gê quăp Viêt Đat hoaà ẩắ ' +
      'school Windows François résumé Müller abc123 12 a1 UBND HĐND ©'
    ).split(' '),
  )('does not take %s for a syllable', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });

  it('takes neither nothing nor several words', () => {
    expect(isVietnameseSyllable('')).toBe(false);
    expect(isVietnameseSyllable('dân vận')).toBe(false);
  });
});

describe('syllableShare', () => {
  it.each([
    ['Ban Dân vận', 1],
    ['Ban Dân vận'.normalize('NFD'), 1],
    ['Y Bion Niê', 1 / 3],
    ['Ban 2025', 0.5],
    ['', 0],
    ['— ; —', 0],
  ])('gives of %j the share %d', (text, share) => {
    expect(syllableShare(text)).toBeCloseTo(share);
  });
});
