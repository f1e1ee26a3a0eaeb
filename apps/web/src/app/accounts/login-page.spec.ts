import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Component } from '@angular/core';
import { requireLogin } from '../shared/guards';
import { button, byLabel, settle, show, type } from '../shared/testing/page';
import { makeAccount } from '../shared/testing/person';
import { LoginPage } from './login-page';

@Component({ template: '<h1>Hội nghị</h1>' })
class Conferences {}

describe('the login page', () => {
  let http: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter(
          [
            { path: 'login', component: LoginPage },
            { path: 'conferences', component: Conferences, canActivate: [requireLogin] },
            { path: '', component: Conferences },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    http = TestBed.inject(HttpTestingController);
  });

  afterEach(() => {
    document.body.replaceChildren();
  });

  async function arrive(url: string): Promise<void> {
    const harness = await RouterTestingHarness.create();
    show(harness.fixture);
    const arrived = harness.navigateByUrl(url);
    await settle();
    http
      .match('/api/auth/account')
      .forEach((request) => request.flush({ status: 401, code: 'LOGIN_REQUIRED' }, { status: 401, statusText: '' }));
    await arrived;
    await settle();
  }

  async function enter(): Promise<void> {
    await type(byLabel('Tên đăng nhập'), 'thuky');
    await type(byLabel('Mật khẩu'), 'mot mat khau dai');
    button('Đăng nhập')?.click();
    await settle();
  }

  it('receives a visitor who asked for a page and leads there after the login', async () => {
    await arrive('/conferences?year=2020');
    expect(TestBed.inject(Router).url).toBe('/login?next=%2Fconferences%3Fyear%3D2020');
    await enter();
    const request = http.expectOne({ method: 'POST', url: '/api/auth/login' });
    expect(request.request.body).toEqual({ username: 'thuky', password: 'mot mat khau dai' });
    request.flush(makeAccount('editor'));
    await settle();
    expect(TestBed.inject(Router).url).toBe('/conferences?year=2020');
  });

  it('tells a visitor that name or password are wrong and keeps the typed name', async () => {
    await arrive('/login');
    await enter();
    const problem = { status: 401, code: 'LOGIN_FAILED', detail: 'Tên đăng nhập hoặc mật khẩu chưa đúng.', issues: [] };
    http.expectOne('/api/auth/login').flush(problem, { status: 401, statusText: 'Unauthorized' });
    await settle();
    expect(document.querySelector('[role=alert]')?.textContent).toBe('Tên đăng nhập hoặc mật khẩu chưa đúng.');
    expect(byLabel('Tên đăng nhập').value).toBe('thuky');
  });

  it('does not lead a visitor to another site that the address names', async () => {
    await arrive('/login?next=//evil.example/conferences');
    await enter();
    http.expectOne('/api/auth/login').flush(makeAccount('editor'));
    await settle();
    expect(TestBed.inject(Router).url).toBe('/');
  });
});
