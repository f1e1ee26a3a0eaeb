import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { Person } from '@ky-yeu/contracts/people';
import { provideRouter } from '@angular/router';
import { Panels } from '../shared/panels';
import { button, byLabel, messageOf, settle, type } from '../shared/testing/page';
import { makePerson, makePersonItem, personId } from '../shared/testing/person';
import { PersonEdit, type PersonEditData } from './person-edit';

describe('the form of a person', () => {
  let http: HttpTestingController;

  async function start(data: PersonEditData): Promise<void> {
    void TestBed.inject(Panels).openSide(() => Promise.resolve(PersonEdit), data);
    await settle();
  }

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])] });
    http = TestBed.inject(HttpTestingController);
  });

  afterEach(() => {
    document.body.replaceChildren();
  });

  it('tells an editor at the field that a name has a digit in it, without asking the server', async () => {
    await start({});
    await type(byLabel('Họ và tên'), 'Nguyễn Bá Cường 2');
    button('Lưu')?.click();
    await settle();
    expect(messageOf(byLabel('Họ và tên'))).toMatch(/^Chỉ gồm chữ cái/);
    expect(byLabel('Họ và tên').getAttribute('aria-invalid')).toBe('true');
    http.expectNone('/api/people');
  });

  it("puts the server's refusal under the field it is about and drops it when an editor changes that field", async () => {
    await start({});
    await type(byLabel('Họ và tên'), 'Nguyễn Bá Cường');
    await type(byLabel('Thư điện tử'), 'cuong@hungyen.vn');
    button('Lưu')?.click();
    await settle();
    http.expectOne({ method: 'POST', url: '/api/people' }).flush(
      {
        status: 422,
        code: 'VALIDATION_FAILED',
        detail: 'Có nội dung chưa đúng.',
        issues: [{ path: 'email', message: 'Thư điện tử: địa chỉ này đã có người dùng.' }],
      },
      { status: 422, statusText: 'Unprocessable' },
    );
    await settle();
    expect(messageOf(byLabel('Thư điện tử'))).toBe('Địa chỉ này đã có người dùng.');
    expect(byLabel('Họ và tên').value).toBe('Nguyễn Bá Cường');
    await type(byLabel('Thư điện tử'), 'ba.cuong@hungyen.vn');
    expect(messageOf(byLabel('Thư điện tử'))).toBe('');
  });

  it('sends the date that a secretary types as 08.1.1965 in ISO, with the version that was seen', async () => {
    await start({ person: makePerson({ version: 4 }) });
    await type(byLabel('Ngày sinh'), '08.1.1965');
    button('Lưu')?.click();
    await settle();
    const request = http.expectOne({ method: 'PUT', url: `/api/people/${personId}` });
    expect(request.request.body).toMatchObject({ bornOn: '1965-01-08', version: 4 });
  });

  describe('for a new person whose name is there already', () => {
    async function answer(typed: string): Promise<void> {
      await start({});
      await type(byLabel('Họ và tên'), typed);
      const isSearch = ({ params }: { params: { get(name: string): string | null } }) => params.get('q') === typed;
      let [request] = http.match(isSearch);
      while (!request) {
        await settle();
        [request] = http.match(isSearch);
      }
      const items = [makePersonItem(), makePersonItem({ id: 'other', fullName: 'Nguyễn Bá Cường Anh' })];
      request.flush({ items, total: 2, page: 1, pageSize: 100 });
      await settle();
    }

    it('warns an editor who typed it without tones, leads to the person and still saves', async () => {
      await answer('nguyen ba cuong');
      expect(document.body.textContent).toContain('Đã có 1 người cùng tên:');
      expect(document.body.textContent).toContain('Nguyễn Bá Cường – Phó Chủ tịch HĐND thành phố');
      expect(document.querySelector('app-same-name a')?.getAttribute('href')).toBe(`/people/${personId}`);
      button('Lưu')?.click();
      await settle();
      http.expectOne({ method: 'POST', url: '/api/people' });
    });

    it('says nothing to an editor when the name is only part of another', async () => {
      await answer('Nguyễn Bá');
      expect(document.body.textContent).not.toContain('cùng tên');
    });
  });

  it('puts an editor who adds a post into its first field', async () => {
    await start({});
    for (const count of [1, 2]) {
      button('Thêm chức vụ')?.click();
      await settle();
      const titles = [...document.querySelectorAll<HTMLInputElement>('[data-post] app-text-field input')];
      expect(titles).toHaveLength(count);
      expect(document.activeElement).toBe(titles.at(-1));
    }
  });

  describe('when somebody else has saved the person meanwhile', () => {
    async function collide(): Promise<void> {
      await start({ person: makePerson({ version: 4, phone: '0900000001', note: 'Cũ' }) });
      await type(byLabel('Điện thoại'), '0911111111');
      button('Lưu')?.click();
      await settle();
      const current: Person = makePerson({ version: 5, phone: '0922222222', note: 'Mới' });
      const problem = { status: 409, code: 'STALE_VERSION', detail: 'Người khác vừa sửa.', issues: [], current };
      http.expectOne(`/api/people/${personId}`).flush(problem, { status: 409, statusText: 'Conflict' });
      await settle();
    }

    it('shows an editor both versions of each field that differs', async () => {
      await collide();
      const text = document.body.textContent ?? '';
      for (const shown of ['Bản của bạn', 'Bản đang lưu', '0911111111', '0922222222', 'Cũ', 'Mới']) {
        expect(text).toContain(shown);
      }
      expect(byLabel('Điện thoại').value).toBe('0911111111');
    });

    it('keeps what the editor changed, takes over the rest and saves on top of the newer version', async () => {
      await collide();
      button('Dùng lựa chọn này')?.click();
      await settle();
      button('Lưu')?.click();
      await settle();
      const { body } = http.expectOne(`/api/people/${personId}`).request;
      expect(body).toMatchObject({ version: 5, phone: '0911111111', note: 'Mới' });
    });
  });
});
