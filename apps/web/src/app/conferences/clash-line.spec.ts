import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ClashItem } from '@ky-yeu/contracts/clashes';
import type { Role } from '@ky-yeu/contracts/permissions';
import { Confirm } from '../shared/confirm';
import { Session } from '../shared/session';
import { settle } from '../shared/testing/page';
import { makeAccount } from '../shared/testing/person';
import { ClashLine } from './clash-line';
import { fitsIn } from './clash-moves';

const clash: ClashItem = {
  ...{ id: 'k', key: 'k', kind: 'LEADER_ELSEWHERE', severity: 'ERROR', on: '2026-03-10', override: null },
  ...{
    conferenceId: 'a',
    otherId: 'b',
    sentence: 'Đồng chí Lê An phải dự hai hội nghị.',
    proposal: 'Đề xuất: chuyển.',
  },
  moveTo: { conferenceId: 'b', heldOn: '2026-03-10', partOfDay: 'AFTERNOON', version: 3 },
};
const stored = { id: 'b', version: 4, title: 'Sơ kết B', shortTitle: null, startsAt: '08:00', endsAt: '11:00' };

describe('a clash with a place to move to', () => {
  let http: HttpTestingController;
  const asked: unknown[] = [];

  async function show(role: Role, at: string | null, item = clash): Promise<HTMLElement> {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    TestBed.overrideProvider(Confirm, {
      useValue: { ask: (question: unknown) => Promise.resolve(asked.push(question) > 0) },
    });
    http = TestBed.inject(HttpTestingController);
    TestBed.inject(Session).enter(makeAccount(role));
    const fixture = TestBed.createComponent(ClashLine);
    fixture.componentRef.setInput('clash', item);
    fixture.componentRef.setInput('at', at);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }
  const button = (host: HTMLElement) =>
    [...host.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('Chuyển'));

  it('is moved by an editor with the version that the proposal was made for, without times of another half-day', async () => {
    const host = await show('editor', 'b');
    expect(button(host)?.textContent).toBe('Chuyển sang chiều thứ Ba 10/03/2026');
    button(host)?.click();
    http.expectOne('/api/conferences/b').flush(stored);
    await settle();
    expect(asked.at(-1)).toMatchObject({ lines: [expect.stringContaining('08:00 – 11:00')] });
    const { request } = http.expectOne('/api/calendar/conferences/b');
    expect(request.body).toEqual({
      ...{ heldOn: '2026-03-10', partOfDay: 'AFTERNOON', startsAt: null, endsAt: null, version: 3 },
    });
  });

  it('says that it is the other conference that moves', async () => {
    expect(button(await show('editor', 'a'))?.textContent).toBe('Chuyển hội nghị kia sang chiều thứ Ba 10/03/2026');
  });

  it('has no button for a reader, nor where there is no free place', async () => {
    expect(button(await show('reader', 'b'))).toBeUndefined();
    TestBed.resetTestingModule();
    expect(button(await show('editor', 'b', { ...clash, moveTo: null }))).toBeUndefined();
  });
});

it.each([
  ['AFTERNOON', '14:00', '16:00', true],
  ['AFTERNOON', '08:00', '11:00', false],
  ['ALL_DAY', '08:00', '11:00', true],
  ['MORNING', null, null, true],
] as const)('%s: %s – %s stays: %s', (part, startsAt, endsAt, isKept) => {
  expect(fitsIn(part, startsAt, endsAt)).toBe(isKept);
});
