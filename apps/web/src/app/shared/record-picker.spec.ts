import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { PickerOption } from './record-api';
import { RecordPicker } from './record-picker';
import { byLabel, settle, show, type } from './testing/page';

const people: PickerOption[] = [
  { id: '1', name: 'Nguyễn Anh Tuấn', detail: 'Phó Bí thư thường trực Quận ủy' },
  { id: '2', name: 'Nguyễn Anh Tuấn', detail: 'Trưởng phòng Nội vụ · sinh năm 1979' },
];

const cuong: PickerOption = { id: '4', name: 'Nguyễn Bá Cường', detail: null };

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
    <app-record-picker
      ariaLabel="Tên được khen"
      [source]="find"
      [keepsText]="true"
      (chosen)="kept.set($event)"
      (typed)="written.set($event)"
    />
    <button>Khác</button>
  `,
})
class Host {
  readonly asked: string[] = [];
  readonly chosen = signal<PickerOption | null>(null);
  readonly kept = signal<PickerOption | null>(null);
  readonly written = signal('');
  readonly find = (text: string) => {
    this.asked.push(text);
    const found = text === 'cuong' || text === 'Nguyễn Bá Cường' ? [cuong] : people;
    return Promise.resolve(text === 'khong' ? [] : found);
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

  async function search(text: string, label = 'Cá nhân'): Promise<void> {
    await type(byLabel(label), text);
    await answer(text);
  }

  async function answer(text: string): Promise<void> {
    while (!host.asked.includes(text)) await settle();
    await settle();
  }

  /** Whether the page goes on with the key, as a form does with Enter. */
  async function press(key: string, keyCode: number, label = 'Cá nhân'): Promise<boolean> {
    const init = { key, keyCode, bubbles: true, cancelable: true };
    const goesOn = byLabel(label).dispatchEvent(new KeyboardEvent('keydown', init));
    await settle();
    return goesOn;
  }

  const enter = (label?: string) => press('Enter', 13, label);

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

  it('waits with Enter for the answer to what a user typed and never takes a row of an earlier text', async () => {
    await search('nat');
    await type(byLabel('Cá nhân'), 'cuong');
    expect(await enter()).toBe(false);
    expect(host.chosen()).toBeNull();
    await answer('cuong');
    expect(host.chosen()).toEqual(cuong);
    expect(byLabel('Cá nhân').value).toBe('Nguyễn Bá Cường');
  });

  it('takes nobody when a user presses Enter in an empty box', async () => {
    byLabel('Cá nhân').click();
    await answer('');
    expect(options().length).toBeGreaterThan(0);
    await enter();
    expect(host.chosen()).toBeNull();
  });

  it('takes nobody when a user empties the box and presses Enter at once', async () => {
    await search('nat');
    await enter();
    expect(host.chosen()).toEqual(people[0]);
    await type(byLabel('Cá nhân'), '');
    expect(await enter()).toBe(true);
    expect(host.chosen()).toBeNull();
  });

  it('keeps a free text on Enter when the choices only resemble it', async () => {
    await search('nguyen anh tua', 'Tên được khen');
    expect(await enter('Tên được khen')).toBe(true);
    expect(host.kept()).toBeNull();
    expect(byLabel('Tên được khen').value).toBe('nguyen anh tua');
  });

  it('keeps a free text on Enter before the search has answered', async () => {
    await search('Nguyễn Bá Cường', 'Tên được khen');
    await type(byLabel('Tên được khen'), 'Nguyễn Bá Cường và gia đình');
    expect(await enter('Tên được khen')).toBe(true);
    expect(host.kept()).toBeNull();
    expect(host.written()).toBe('Nguyễn Bá Cường và gia đình');
  });

  it('takes on Enter the one record whose name a user wrote out', async () => {
    await search('Nguyễn Bá Cường', 'Tên được khen');
    await enter('Tên được khen');
    expect(host.kept()).toEqual(cuong);
  });

  it('neither asks nor opens when the page puts the focus into it, but does on arrow down', async () => {
    byLabel('Cá nhân').focus();
    await settle();
    expect(host.asked).toEqual([]);
    expect(options()).toEqual([]);
    await press('ArrowDown', 40);
    await answer('');
    expect(options().length).toBeGreaterThan(0);
  });
});
