import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Session } from '../shared/session';
import { button, byLabel, messageOf, settle, show, type } from '../shared/testing/page';
import { makeAccount } from '../shared/testing/person';
import { AccountPage } from './account-page';

@Component({ template: '<h1>Trang chủ</h1>' })
class Home {}

describe('the account page', () => {
  let http: HttpTestingController;

  async function arrive(mustChangePassword: boolean): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([
          { path: 'account', component: AccountPage },
          { path: '', component: Home },
        ]),
      ],
    });
    http = TestBed.inject(HttpTestingController);
    TestBed.inject(Session).enter({ ...makeAccount('editor'), mustChangePassword });
    const harness = await RouterTestingHarness.create('/account');
    show(harness.fixture);
    await settle();
  }

  async function change(repeated: string): Promise<void> {
    await type(byLabel('Mật khẩu hiện tại'), 'mat khau duoc cap');
    await type(byLabel('Mật khẩu mới'), 'mot mat khau dai');
    await type(byLabel('Nhập lại mật khẩu mới'), repeated);
    button('Đổi mật khẩu')?.click();
    await settle();
  }

  const headings = () => [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);

  afterEach(() => {
    document.body.replaceChildren();
  });

  it('tells a user at the field that the repeated password differs, without asking the server', async () => {
    await arrive(false);
    await change('mot mat khau dài');
    expect(messageOf(byLabel('Nhập lại mật khẩu mới'))).toBe('Hai lần nhập chưa giống nhau.');
    http.expectNone('/api/auth/password');
  });

  it('shows a user with a password of the administrator nothing but the change, and leads on to the start page', async () => {
    await arrive(true);
    expect(headings()).toEqual(['Đổi mật khẩu']);
    await change('mot mat khau dai');
    const request = http.expectOne({ method: 'PUT', url: '/api/auth/password' });
    expect(request.request.body).toEqual({ currentPassword: 'mat khau duoc cap', newPassword: 'mot mat khau dai' });
    request.flush(null);
    await settle();
    http.expectOne('/api/auth/account').flush(makeAccount('editor'));
    await settle();
    expect(document.querySelector('h1')?.textContent).toBe('Trang chủ');
    expect(TestBed.inject(Router).url).toBe('/');
  });

  it('leaves a user who changes the password freely on the page with sessions and keys', async () => {
    await arrive(false);
    expect(headings()).toEqual(['Đổi mật khẩu', 'Phiên đăng nhập', 'Khóa API', 'Lịch đăng ký']);
    await change('mot mat khau dai');
    http.expectOne('/api/auth/password').flush(null);
    await settle();
    http.expectOne('/api/auth/account').flush(makeAccount('editor'));
    await settle();
    expect(TestBed.inject(Router).url).toBe('/account');
  });
});
