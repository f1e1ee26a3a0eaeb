import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { OrganisationLevelPeriod } from '@ky-yeu/contracts/territories';
import { button, settle, show } from '../shared/testing/page';
import { LevelEnd } from './level-end';

const period: OrganisationLevelPeriod = {
  id: 'p',
  version: 1,
  level: 'DISTRICT',
  validFrom: null,
  validTo: '2025-06-30',
  source: 'Luật số 72/2025/QH15',
  isConfirmed: false,
};

async function open(of: { level: 'DISTRICT' | 'COMMUNE'; validFrom?: string; validTo?: string }) {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
  const fixture = TestBed.createComponent(LevelEnd);
  fixture.componentRef.setInput('of', { validFrom: null, validTo: null, ...of });
  const host = show(fixture);
  await settle();
  TestBed.inject(HttpTestingController)
    .expectOne('/api/organisation-level-periods')
    .flush({ items: [period] });
  await settle();
  return { fixture, text: () => host.textContent?.replace(/\s+/g, ' ').trim() ?? '' };
}

describe('the warning about the end of a level', () => {
  afterEach(() => document.body.replaceChildren());

  it('tells an editor of a district without an end when its level ended, by what source, and takes that day over', async () => {
    const { fixture, text } = await open({ level: 'DISTRICT' });
    expect(text()).toContain('chỉ hoạt động đến hết ngày 30/06/2025 (chưa xác nhận)');
    expect(text()).toContain('Nguồn: Luật số 72/2025/QH15');
    const ends: string[] = [];
    fixture.componentInstance.end.subscribe((day) => ends.push(day));
    button('Ghi kết thúc ngày 30/06/2025')?.click();
    expect(ends).toEqual(['2025-06-30']);
  });

  it('offers no day before the beginning', async () => {
    const { text } = await open({ level: 'DISTRICT', validFrom: '2025-08-01' });
    expect(text()).toContain('chỉ hoạt động đến hết ngày 30/06/2025');
    expect(button('Ghi kết thúc ngày 30/06/2025')).toBeNull();
  });

  it('is silent about a district that ended in time, and about other levels', async () => {
    expect((await open({ level: 'DISTRICT', validTo: '2025-06-30' })).text()).toBe('');
    TestBed.resetTestingModule();
    expect((await open({ level: 'COMMUNE' })).text()).toBe('');
  });
});
