import { signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideHttpClient } from '@angular/common/http';
import { By } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { OpenConference } from '../conferences/open-conference';
import { byLabel, settle, show } from '../shared/testing/page';
import { PaperPreview } from './paper-preview';
import { PrintPanel } from './print-panel';

const conferenceId = '0195f3a0-0000-7000-8000-0000000000c1';

describe('the print panel', () => {
  let panel: ComponentFixture<PrintPanel>;

  beforeEach(async () => {
    const parts = { attendees: 4, awardRounds: 0, programme: 0 };
    const open = { id: signal(conferenceId), record: signal({ parts }) };
    TestBed.configureTestingModule({
      imports: [PrintPanel],
      providers: [provideHttpClient(), provideRouter([]), { provide: OpenConference, useValue: open }],
    });
    panel = TestBed.createComponent(PrintPanel);
    show(panel);
    await settle();
  });

  afterEach(() => {
    document.body.replaceChildren();
  });

  const preview = () =>
    new URL(
      (panel.debugElement.query(By.directive(PaperPreview)).componentInstance as PaperPreview).url(),
      location.href,
    );
  const fileOf = (format: string) => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[download]')];
    return new URL(links.find((link) => link.textContent.includes(format))?.href ?? '');
  };

  async function choose(label: string, value: string): Promise<void> {
    const select = [...document.querySelectorAll('label')].find((each) => each.textContent.includes(label));
    const box = select?.querySelector('select');
    if (!box) throw new Error(`No choice is labelled “${label}”`);
    box.value = value;
    box.dispatchEvent(new Event('change'));
    await settle();
  }

  it('previews the very document that is saved as PDF', () => {
    const shown = preview();
    expect(shown.searchParams.get('inline')).toBe('true');
    shown.searchParams.delete('inline');
    expect(shown.pathname + shown.search).toBe(fileOf('PDF').pathname + fileOf('PDF').search);
  });

  it('follows order, grouping and columns in every format', async () => {
    await choose('Thứ tự', 'given-name');
    await choose('Chia nhóm', 'unit');
    byLabel('Điện thoại').click();
    await settle();
    for (const url of [preview(), fileOf('Word'), fileOf('Excel')]) {
      expect(url.searchParams.get('order')).toBe('given-name');
      expect(url.searchParams.get('group')).toBe('unit');
      expect(url.searchParams.get('columns')).toBe('post,phone,note');
    }
    expect(fileOf('Excel').searchParams.get('format')).toBe('xlsx');
  });

  it('tells a secretary what is missing before an empty award list is printed', async () => {
    await choose('Văn bản', 'award-list');
    expect(document.body.textContent).toContain('Hội nghị chưa có đợt khen thưởng nào.');
    expect(preview().pathname).toBe(`/api/conferences/${conferenceId}/papers/award-list`);
  });

  it('offers of each paper only what it has', async () => {
    const legends = () => [...document.querySelectorAll('app-paper-choices label')].map((each) => each.textContent);
    const formats = () => [...document.querySelectorAll('a[download]')].map((each) => each.textContent.trim());
    await choose('Văn bản', 'minutes');
    expect(legends()).toEqual([]);
    expect(formats()).toEqual(['PDF', 'Word']);
    await choose('Văn bản', 'badges');
    expect(legends().some((each) => each.includes('A6, 4 thẻ'))).toBe(true);
    expect(document.querySelector('[aria-label="Ngày văn bản"]')).toBeNull();
    await choose('Văn bản', 'attendee-list');
    expect(formats()).toEqual(['PDF', 'Word', 'Excel']);
  });
});
