import { signal } from '@angular/core';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Paper, PaperCheck } from '@ky-yeu/contracts/paper-drafts';
import { OpenConference } from '../conferences/open-conference';
import { Session } from '../shared/session';
import { button, byLabel, settle, show, type } from '../shared/testing/page';
import { PaperForm } from './paper-form';

const paper: Paper = {
  ...{ id: 'p1', version: 1, conferenceId: 'c1', kind: 'attendee-list', organisationId: 'o1', organisationName: 'A' },
  ...{ state: 'DRAFT', number: null, numberText: null, issuedOn: null, place: 'Hưng Yên', marks: {}, signatures: [] },
  ...{ recipients: [], texts: {}, choices: {}, formPackName: null, subject: null, issuedAt: null, issuedByName: null },
  ...{ cancelledAt: null, cancelledByName: null, cancelReason: null, files: [], prints: [] },
};
const check: PaperCheck = {
  ...{ gaps: [], suggestions: {}, nextNumber: '12-DS/TU', formPackName: 'Hướng dẫn 05-HD/VPTW' },
  ...{ isFormConfirmed: false, hasChanged: false },
};

async function open(mayWrite: boolean): Promise<HttpTestingController> {
  TestBed.configureTestingModule({
    imports: [PaperForm],
    providers: [
      ...[provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
      { provide: Session, useValue: { can: () => mayWrite } },
      { provide: OpenConference, useValue: { id: signal('c1') } },
    ],
  });
  const fixture = TestBed.createComponent(PaperForm);
  fixture.componentRef.setInput('paper', paper);
  fixture.componentRef.setInput('check', check);
  show(fixture);
  await settle();
  return TestBed.inject(HttpTestingController);
}

describe('the form of a draft', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('shows an editor the number that will be given, and that the form is not confirmed', async () => {
    await open(true);
    expect(document.querySelector<HTMLInputElement>('[inputmode="numeric"]')?.placeholder).toBe('Tự cấp: 12-DS/TU');
    expect(document.body.textContent).toContain('chưa xác nhận');
  });

  it('saves what was typed against the version that was read, and tells why the server refuses', async () => {
    const http = await open(true);
    expect(button('Lưu và xem lại')?.disabled).toBe(true);
    const place = [...document.querySelectorAll('label')].find((each) => each.textContent.includes('Địa danh'));
    await type(place?.querySelector('input') as HTMLInputElement, 'Phố Nối');
    button('Lưu và xem lại')?.click();
    await settle();
    const sent = http.expectOne({ method: 'PUT', url: '/api/conferences/c1/paper-drafts/p1' });
    expect(sent.request.body).toMatchObject({ place: 'Phố Nối', version: 1 });
    const detail = 'Người khác vừa sửa.';
    sent.flush({ code: 'STALE_VERSION', status: 409, detail, issues: [] }, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(document.querySelector('[role="alert"]')?.textContent).toContain(detail);
  });

  it('lets a reader look and not type', async () => {
    await open(false);
    expect(button('Lưu và xem lại')).toBeNull();
    expect(byLabel('Địa danh').closest('fieldset')?.disabled).toBe(true);
  });
});
