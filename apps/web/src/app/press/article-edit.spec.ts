import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Panels } from '../shared/panels';
import { button, byLabel, messageOf, settle, type } from '../shared/testing/page';
import { ArticleEdit } from './article-edit';

describe('the form of a news article', () => {
  let http: HttpTestingController;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    http = TestBed.inject(HttpTestingController);
    void TestBed.inject(Panels).openSide(() => Promise.resolve(ArticleEdit), { conferenceId: 'c1' });
    await settle();
    await type(byLabel('Tiêu đề'), 'Tổng kết công tác dân vận');
  });

  afterEach(() => {
    document.body.replaceChildren();
  });

  it('puts https before an address that an editor types without it, also when saving by keyboard', async () => {
    const address = byLabel('Địa chỉ trang');
    await type(address, 'baohungyen.vn/tin');
    address.dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true }));
    await settle();
    const { body } = http.expectOne({ method: 'POST', url: '/api/conferences/c1/articles' }).request;
    expect(body).toMatchObject({ url: 'https://baohungyen.vn/tin' });
  });

  it('refuses an editor an address that is not of the web', async () => {
    await type(byLabel('Địa chỉ trang'), 'javascript:alert(1)');
    button('Lưu')?.click();
    await settle();
    expect(messageOf(byLabel('Địa chỉ trang'))).toBe('Phải bắt đầu bằng http:// hoặc https://.');
    http.expectNone({ method: 'POST' });
  });

  it('puts an editor who adds a photo into its caption', async () => {
    button('Thêm ảnh')?.click();
    await settle();
    expect(document.activeElement).toBe(byLabel('Chú thích ảnh'));
  });
});
