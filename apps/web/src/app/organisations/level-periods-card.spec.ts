import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { OrganisationLevelPeriod } from '@ky-yeu/contracts/territories';
import { button, byLabel, settle, show, type } from '../shared/testing/page';
import { makeAccount } from '../shared/testing/person';
import { Session } from '../shared/session';
import { LevelPeriodsCard } from './level-periods-card';

const path = '/api/organisation-level-periods';
const period: OrganisationLevelPeriod = {
  id: 'p',
  version: 3,
  level: 'DISTRICT',
  validFrom: null,
  validTo: '2025-06-30',
  source: 'Luật số 72/2025/QH15',
  isConfirmed: false,
};

describe('the card of the levels', () => {
  let http: HttpTestingController;

  async function open(role: 'editor' | 'reader'): Promise<HTMLElement> {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])] });
    TestBed.inject(Session).enter(makeAccount(role));
    http = TestBed.inject(HttpTestingController);
    const host = show(TestBed.createComponent(LevelPeriodsCard));
    await settle();
    http.expectOne(path).flush({ items: [period] });
    await settle();
    return host;
  }

  afterEach(() => document.body.replaceChildren());

  it('lets an editor correct the end of a level, on top of the version that was shown', async () => {
    const host = await open('editor');
    expect(host.textContent).toContain('Luật số 72/2025/QH15');
    button('Sửa thời gian hoạt động: Huyện, quận (đến 30/6/2025)')?.click();
    await settle();
    await type(byLabel('Đến hết ngày'), '01/7/2025');
    button('Lưu')?.click();
    await settle();
    const { body } = http.expectOne({ method: 'PUT', url: `${path}/p` }).request;
    expect(body).toMatchObject({ level: 'DISTRICT', validFrom: null, validTo: '2025-07-01', version: 3 });
  });

  it('shows a reader the periods without a way to change them', async () => {
    const host = await open('reader');
    expect(host.textContent).toContain('đến 30/06/2025');
    expect(button('Sửa thời gian hoạt động: Huyện, quận (đến 30/6/2025)')).toBeNull();
  });
});
