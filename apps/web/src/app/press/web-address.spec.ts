import { isWebAddress, withScheme } from './web-address';

describe('the address of an article', () => {
  it('gets https put before it when an editor typed it without a scheme', () => {
    expect(withScheme(' baohungyen.vn/tin-tuc ')).toBe('https://baohungyen.vn/tin-tuc');
    expect(withScheme('//baohungyen.vn')).toBe('https://baohungyen.vn');
    expect(withScheme('baohungyen.vn:8080/tin')).toBe('https://baohungyen.vn:8080/tin');
  });

  it('stays as an editor typed it when it has a scheme, and empty when nothing was typed', () => {
    expect(withScheme('http://baohungyen.vn')).toBe('http://baohungyen.vn');
    expect(withScheme('javascript:alert(1)')).toBe('javascript:alert(1)');
    expect(withScheme('  ')).toBeNull();
  });

  it('is offered to a reader as a link only for http and https', () => {
    expect(isWebAddress('HTTPS://baohungyen.vn')).toBe(true);
    for (const text of ['javascript:alert(1)', 'ftp://baohungyen.vn', 'baohungyen.vn', 'https://', null]) {
      expect(isWebAddress(text)).toBe(false);
    }
  });
});
