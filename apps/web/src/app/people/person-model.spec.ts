import { identityHint } from './person-model';

describe('the hint under an identity number', () => {
  it.each([['033080001234'], ['033 080 001 234'], ['145678901'], [''], [null]])('is calm about %j', (number) => {
    expect(identityHint(number)).toContain('12 chữ số');
    expect(identityHint(number)).not.toContain('xem lại');
  });

  it.each([
    ['0330800012', '10 ký tự'],
    ['03308000123A', '12 ký tự'],
  ])('warns an editor about %j and does not forbid it', (number, length) => {
    expect(identityHint(number)).toContain(length);
    expect(identityHint(number)).toContain('vẫn lưu được');
  });
});
