import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Post } from '@ky-yeu/contracts/people';
import { button, byLabel, settle, show, type } from '../shared/testing/page';
import { makePerson, makePersonItem, personId } from '../shared/testing/person';
import { AttendeeAdd } from './attendee-add';
import { OpenConference } from './open-conference';

const conferenceId = '0195f3a0-0000-7000-8000-0000000000c1';
const list = `/api/conferences/${conferenceId}/attendees`;

const post = (id: string, title: string, change: Partial<Post> = {}): Post => ({
  id,
  title,
  organisationId: null,
  organisationName: null,
  positionId: null,
  positionName: null,
  fromOn: null,
  toOn: null,
  isFullTime: true,
  isMain: false,
  rankWeight: null,
  ...change,
});

const posts = [
  post('p1', 'Ủy viên Ban Thường vụ Thành ủy'),
  post('p2', 'Phó Chủ tịch HĐND thành phố'),
  post('p3', 'Trưởng phòng Nội vụ', { toOn: '2018-12-31' }),
];

describe('the row that adds attendees', () => {
  let http: HttpTestingController;

  beforeEach(async () => {
    const open = { id: signal(conferenceId), record: signal({ heldOn: '2020-01-08' }) };
    TestBed.configureTestingModule({
      imports: [AttendeeAdd],
      providers: [provideHttpClient(), provideHttpClientTesting(), { provide: OpenConference, useValue: open }],
    });
    http = TestBed.inject(HttpTestingController);
    show(TestBed.createComponent(AttendeeAdd));
    await settle();
    for (const part of ['sites', 'groups']) {
      const empty = { items: [], total: 0, page: 1, pageSize: 200 };
      http.expectOne((request) => request.url === `/api/conferences/${conferenceId}/${part}`).flush(empty);
    }
    await settle();
  });

  afterEach(() => {
    document.body.replaceChildren();
  });

  async function pick(): Promise<void> {
    byLabel('Đại biểu cần thêm').focus();
    byLabel('Đại biểu cần thêm').click();
    await settle();
    const found = { items: [makePersonItem()], total: 1, page: 1, pageSize: 12 };
    http.expectOne((request) => request.url === '/api/people').flush(found);
    await settle();
    document.querySelector<HTMLElement>('mat-option')?.click();
    await settle();
    http.expectOne(`/api/people/${personId}`).flush(makePerson({ posts }));
    await settle();
  }

  async function submit() {
    document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    return http.expectOne({ method: 'POST', url: list });
  }

  it('freezes the posts held on the day of the conference into what is sent, and no former one', async () => {
    await pick();
    const { request } = await submit();
    expect(request.body).toMatchObject({
      personId,
      posts: [
        { postId: 'p1', title: 'Ủy viên Ban Thường vụ Thành ủy' },
        { postId: 'p2', title: 'Phó Chủ tịch HĐND thành phố' },
      ],
      roles: ['ATTENDEE'],
    });
  });

  it('sends the posts a secretary left on, in the order that was chosen', async () => {
    await pick();
    button('Đưa lên trước: Phó Chủ tịch HĐND thành phố')?.click();
    await settle();
    const chips = () => [...document.querySelectorAll<HTMLButtonElement>('.chip .name')];
    chips()
      .find((chip) => chip.textContent.includes('Trưởng phòng Nội vụ'))
      ?.click();
    await settle();
    chips()
      .find((chip) => chip.textContent.includes('Ủy viên Ban Thường vụ'))
      ?.click();
    await settle();
    const { request } = await submit();
    expect((request.body as { posts: unknown }).posts).toEqual([
      { postId: 'p2', title: 'Phó Chủ tịch HĐND thành phố' },
      { postId: 'p3', title: 'Trưởng phòng Nội vụ' },
    ]);
  });

  it('is empty and ready for the next one as soon as somebody was added', async () => {
    await pick();
    const sent = await submit();
    sent.flush({ id: 'a1', name: 'Nguyễn Bá Cường' }, { status: 201, statusText: 'Created' });
    await settle();
    expect(byLabel('Đại biểu cần thêm').value).toBe('');
    expect(document.activeElement).toBe(byLabel('Đại biểu cần thêm'));
  });

  it('takes a guest who is not in the directory by name and title', async () => {
    button('Khách ngoài danh bạ')?.click();
    await settle();
    await type(byLabel('Họ và tên khách'), 'Vũ Văn Thuần');
    await type(byLabel('Chức vụ của khách'), 'Phó chủ tịch UBND thành phố');
    const { request } = await submit();
    expect(request.body).toMatchObject({
      name: 'Vũ Văn Thuần',
      posts: [{ title: 'Phó chủ tịch UBND thành phố' }],
    });
    expect(request.body).not.toHaveProperty('personId');
  });

  it("shows the server's refusal and keeps what was typed when the person is already listed", async () => {
    await pick();
    const detail = 'Người này đã có trong danh sách đại biểu của hội nghị.';
    const problem = { status: 409, code: 'ATTENDEE_ALREADY_LISTED', detail, issues: [] };
    (await submit()).flush(problem, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(document.querySelector('[role="alert"]')?.textContent).toContain(detail);
    expect(byLabel('Đại biểu cần thêm').value).toBe('Nguyễn Bá Cường');
  });
});
