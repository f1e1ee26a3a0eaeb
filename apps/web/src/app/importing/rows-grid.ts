import {
  ChangeDetectionStrategy,
  ChangeDetectorRef,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { mdiAlertCircleOutline, mdiAlertOutline, mdiChevronDown, mdiChevronRight } from '@mdi/js';
import type { Import, ImportRow } from '@ky-yeu/contracts/importing';
import {
  importRowStateLabels,
  importFieldLabels,
  importLineRoleLabels,
  type ImportField,
} from '@ky-yeu/contracts/importing-lists';
import { Icon } from '../shared/icon';
import { editAct, gridAct, within, type GridPlace } from './grid-keys';
import { gridLines, type GridLine } from './grid-lines';
import { kindWords } from './import-words';
import { OpenRows } from './open-rows';
import { choicesOf, shownFields, sourceHeads } from './read-fields';
import { RowDetail } from './row-detail';
import { stateIcons, stateTones } from './row-state';

/** Columns before the fields: the line, and its state. After them one for the match. */
const before = 2;
const longFields: readonly ImportField[] = [
  'posts',
  'organisation',
  'reason',
  'note',
  'organisationName',
  'recipientName',
];

interface Editing {
  n: number;
  field: ImportField;
  text: string;
}

/**
 * The lines of a list as a grid for the keyboard: arrows walk, Enter, F2 or typing edits, Tab edits the next cell, Escape
 * drops. An edit is saved as soon as its cell is left.
 */
@Component({
  selector: 'app-rows-grid',
  imports: [Icon, RowDetail],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './rows-grid.html',
  styleUrl: './rows-grid.scss',
  // The cells take the focus one at a time; the grid hears what happens in them.
  host: { '(keydown)': 'pressed($event)', '(click)': 'clicked($event)', '(focusin)': 'focused($event)' },
})
export class RowsGrid {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly view = inject(ChangeDetectorRef);
  protected readonly store = inject(OpenRows);
  readonly record = input.required<Import>();
  /** Whether fields without a column in the source are shown too. */
  readonly showsAll = input(false);

  protected readonly icons = { mdiAlertCircleOutline, mdiAlertOutline, mdiChevronDown, mdiChevronRight };
  protected readonly stateIcons = stateIcons;
  protected readonly tones = stateTones;
  protected readonly words = importRowStateLabels;
  protected readonly labels = importFieldLabels;
  protected readonly roles = importLineRoleLabels;
  protected readonly choices = choicesOf;
  protected readonly fields = computed(() => shownFields(this.record().kind, this.record().columns, this.showsAll()));
  protected readonly heads = computed(() =>
    this.fields().map((field) => ({ field, from: sourceHeads(field, this.record().kind, this.record().columns) })),
  );
  protected readonly lines = computed(() => {
    const { kind, columns } = this.record();
    return gridLines(this.store.rows(), { kind, columns, fields: this.fields() });
  });
  private readonly data = computed(() => this.lines().filter(({ place }) => place !== null));
  private readonly size = computed(() => ({ rows: this.data().length, columns: this.fields().length + before + 1 }));
  protected readonly matchColumn = computed(() => this.fields().length + before);
  /** The one cell that Tab reaches; it stays inside when the page changes. */
  protected readonly active = linkedSignal<{ rows: number; columns: number }, GridPlace>({
    source: this.size,
    computation: (size, previous) => within(previous?.value ?? { row: 0, column: before }, size),
  });
  protected readonly editing = signal<Editing | null>(null);
  protected readonly expanded = signal<ReadonlySet<number>>(new Set());

  protected isActive(line: GridLine, column: number): boolean {
    return line.place === this.active().row && column === this.active().column;
  }

  protected isEdited({ n }: ImportRow, field: ImportField): boolean {
    const editing = this.editing();
    return editing?.n === n && editing.field === field;
  }

  protected isLong(field: ImportField): boolean {
    return longFields.includes(field);
  }

  protected isOpen({ row }: GridLine): boolean {
    return this.expanded().has(row.n) || this.store.unsaved().has(row.n);
  }

  protected matchWords(row: ImportRow): string {
    if (row.state === 'LEFT_OUT') return 'Không nhập';
    if (row.state === 'ERROR' && row.candidates.length)
      return `Hãy chọn: ${row.candidates.length} trường hợp có thể trùng`;
    if (row.state === 'ERROR') return '–';
    const { fresh } = kindWords[this.record().kind];
    return row.candidates.length ? `${fresh}; có ${row.candidates.length} trường hợp gần giống` : fresh;
  }

  protected pressed(event: KeyboardEvent): void {
    const place = this.placeOf(event.target);
    // Keys inside an editor, a box or the details are theirs.
    if (!place || !(event.target as HTMLElement).matches('[data-column]')) return;
    const act = gridAct(event, place, this.size());
    if (!act) return;
    event.preventDefault();
    if (act.kind === 'move') this.goTo(act.to);
    else if (act.kind === 'open') this.openCell(place, act.text);
    else this.clear(place);
  }

  protected clicked(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const place = this.placeOf(target);
    if (!place || target.closest('input, textarea, select, a, button, label')) return;
    this.active.set(place);
    if (place.column > 0) this.openCell(place, null);
  }

  protected focused(event: FocusEvent): void {
    const place = this.placeOf(event.target);
    if (place) this.active.set(place);
  }

  protected editKey(event: KeyboardEvent, box: HTMLInputElement | HTMLTextAreaElement): void {
    const act = editAct(event, this.active(), this.size(), (column) => this.fieldAt(column) !== undefined);
    if (!act || act.kind === 'leave') return;
    event.preventDefault();
    event.stopPropagation();
    if (act.kind === 'drop') {
      this.editing.set(null);
      return this.goTo(this.active());
    }
    this.commit(box.value);
    this.goTo(act.to);
    if (act.next) this.openCell(act.to, null);
  }

  /** Takes over what is in the editor, once: leaving the cell by a key also takes the focus from it. */
  protected commit(text: string): void {
    const editing = this.editing();
    if (!editing) return;
    this.editing.set(null);
    const row = this.store.rows().find(({ n }) => n === editing.n);
    const value = text.trim();
    if (row && value !== (row.values[editing.field] ?? '')) {
      void this.store.change(row, { field: editing.field, value });
    }
  }

  protected toggle({ n }: ImportRow): void {
    this.expanded.update((set) => (set.has(n) ? new Set([...set].filter((each) => each !== n)) : new Set(set).add(n)));
  }

  protected atEnd(box: HTMLInputElement | HTMLTextAreaElement): void {
    box.setSelectionRange(box.value.length, box.value.length);
  }

  private openCell(place: GridPlace, text: string | null): void {
    const row = this.data()[place.row]?.row;
    if (!row) return;
    const field = this.fieldAt(place.column);
    if (field) {
      this.editing.set({ n: row.n, field, text: text ?? row.values[field] ?? '' });
      return this.focus('.editor');
    }
    if (text === null || text === ' ') this.act(row, place.column);
  }

  /** What Enter and the space bar do where there is nothing to type. */
  private act(row: ImportRow, column: number): void {
    if (column === 0) return this.store.choose([row.n], !this.store.chosen().has(row.n));
    this.toggle(row);
    const isMatch = column === this.matchColumn();
    if (isMatch && this.expanded().has(row.n)) this.focus(`#row-${row.n} input`);
  }

  private clear(place: GridPlace): void {
    const row = this.data()[place.row]?.row;
    const field = this.fieldAt(place.column);
    if (row && field && row.values[field]) void this.store.change(row, { field, value: '' });
  }

  private goTo(place: GridPlace): void {
    this.active.set(place);
    this.focus(`[data-row="${place.row}"][data-column="${place.column}"]`);
  }

  /** Draws at once: keys that follow on each other fast must meet the cell that the key before has led to. */
  private focus(selector: string): void {
    this.view.detectChanges();
    this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus();
  }

  private fieldAt(column: number): ImportField | undefined {
    return this.fields()[column - before];
  }

  private placeOf(target: EventTarget | null): GridPlace | null {
    const cell = (target as HTMLElement).closest<HTMLElement>('[data-column]');
    return cell && { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
  }
}
