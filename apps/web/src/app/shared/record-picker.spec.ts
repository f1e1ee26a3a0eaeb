import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { PickerOption } from './record-api';
import { RecordPicker } from './record-picker';
import { byLabel, settle, show, type } from './testing/page';

const people: PickerOption[] = [
  { id: '1', name: 'Nguyễn Anh Tuấn', detail: 'Phó Bí thư thường trực Quận ủy' },
  { id: '2', name: 'Nguyễn Anh Tuấn', detail: 'Trưởng phòng Nội vụ · sinh năm 1979' },
];

@Component({
  imports: [RecordPicker],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-record-picker
      ariaLabel="Cá nhân"
      [source]="find"
      [shown]="chosen()?.name ?? null"
      [add]="add"
      (chosen)="chosen.set($event)"
    />
    <button>Khác</button>
  `,
})
class Host {
  readonly asked: string[] = [];
  readonly chosen = signal<PickerOption | null>(null);
  readonly find = (text: string) => {
    this.asked.push(text);
    return Promise.resolve(text === 'khong' ? [] : people);
  };
  readonly add = (text: string) => Promise.resolve({ id: '3', name: text, detail: null });
}

describe('the picker of records', () => {
  let host: Host;

  beforeEach(async () => {
    const fixture = TestBed.createComponent(Host);
    host = fixture.componentInstance;
    show(fixture);
    await settle();
  });

  afterEach(() => {
    document.body.replaceChildren();
  });

  const options = () => [...document.querySelectorAll<HTMLElement>('mat-option')];
  const words = (element: HTMLElement | undefined) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').replaceAll(' ,', ',').trim();

  async function search(text: string): Promise<void> {
    await type(byLabel('Cá nhân'), text);
    while (!host.asked.includes(text)) await settle();
    await settle();
  }

  it('tells two people of one name apart by post and year', async () => {
    await search('nguyen anh tuan');
    expect(words(options()[0])).toBe('Nguyễn Anh Tuấn, Phó Bí thư thường trực Quận ủy');
    expect(words(options()[1])).toBe('Nguyễn Anh Tuấn, Trưởng phòng Nội vụ · sinh năm 1979');
  });

  it('gives the record that a user chooses and shows its name', async () => {
    await search('nat');
    options()[1]?.click();
    await settle();
    expect(host.chosen()).toEqual(people[1]);
    expect(byLabel('Cá nhân').value).toBe('Nguyễn Anh Tuấn');
  });

  it('offers to add what a user typed when nobody is found', async () => {
    await search('khong');
    const last = options().at(-1);
    expect(words(last)).toBe('Thêm mới “khong”');
    last?.click();
    await settle();
    expect(host.chosen()).toEqual({ id: '3', name: 'khong', detail: null });
  });

  it('drops a text that a user typed but did not choose', async () => {
    await search('nat');
    options()[0]?.click();
    await settle();
    await search('Nguyễn Anh');
    byLabel('Cá nhân').dispatchEvent(new Event('blur'));
    await settle();
    expect(byLabel('Cá nhân').value).toBe('Nguyễn Anh Tuấn');
    expect(host.chosen()).toEqual(people[0]);
  });

  it('lets a user empty the field', async () => {
    await search('nat');
    options()[0]?.click();
    await settle();
    await type(byLabel('Cá nhân'), '');
    byLabel('Cá nhân').dispatchEvent(new Event('blur'));
    await settle();
    expect(host.chosen()).toBeNull();
  });
});
