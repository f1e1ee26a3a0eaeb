import { normaliseParagraphs, normaliseText } from './normalise-text';

describe('normaliseText', () => {
  it.each([
    ['outer space', '  Ban Dân vận ', 'Ban Dân vận'],
    ['inner runs', 'Ban \t  Dân\u00a0\u00a0vận', 'Ban Dân vận'],
    ['line breaks', 'Ban\r\nDân\u2028vận\u0085TW', 'Ban Dân vận TW'],
    ['zero-width characters', 'Ban\u200b Dân\u200d\ufeff vận\u00ad', 'Ban Dân vận'],
    ['direction marks', '\u202aBan\u202c', 'Ban'],
    ['control characters', 'Ba\u0000n\u0007', 'Ban'],
    ['a byte order mark alone', '\ufeff', ''],
    ['nothing', '', ''],
  ])('cleans %s', (_, text, clean) => {
    expect(normaliseText(text)).toBe(clean);
  });

  it('composes decomposed letters, even when a zero-width character stood between letter and mark', () => {
    expect(normaliseText('Hội nghị'.normalize('NFD'))).toBe('Hội nghị'.normalize('NFC'));
    expect(normaliseText('e\u200b\u0302')).toBe('ê');
  });

  it('keeps the tone placement that the writer chose', () => {
    expect(normaliseText('hoà uỷ')).toBe('hoà uỷ');
  });
});

describe('normaliseParagraphs', () => {
  it.each([
    ['Một là\nHai là', 'Một là\nHai là'],
    ['Một  là \r\n Hai là\r', 'Một là\nHai là'],
    ['\n\nMột\n \n\t\n\nHai\n\n', 'Một\n\nHai'],
    ['Một\u2029Hai', 'Một\nHai'],
    [' \n ', ''],
  ])('turns %j into %j', (text, clean) => {
    expect(normaliseParagraphs(text)).toBe(clean);
  });
});
