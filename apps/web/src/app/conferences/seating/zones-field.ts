import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { mdiClose, mdiPlus } from '@mdi/js';
import { blockLabels, blocks, type Block } from '@ky-yeu/contracts/closed-lists';
import type { SeatZoneInput } from '@ky-yeu/contracts/seating';
import { FieldControl } from '../../shared/fields/field-control';
import { FieldFrame } from '../../shared/fields/field-frame';
import { Icon } from '../../shared/icon';

type Bound = 'fromRow' | 'toRow' | 'fromSeat' | 'toSeat';

const bounds: readonly (readonly [Bound, string])[] = [
  ['fromRow', 'Từ hàng'],
  ['toRow', 'Đến hàng'],
  ['fromSeat', 'Từ ghế'],
  ['toSeat', 'Đến ghế'],
];

/** Parts of the hall, each for a block or for a group of attendees. */
@Component({
  selector: 'app-zones-field',
  imports: [FieldFrame, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-field-frame [of]="this">
      @for (zone of value(); track $index) {
        <fieldset class="zone">
          <legend class="visually-hidden">Khu vực {{ $index + 1 }}</legend>
          <label class="who">
            <span class="small-text">Dành cho</span>
            <select #who class="control" (change)="setWho($index, who.value)">
              <optgroup label="Khối">
                @for (each of blocks; track each[0]) {
                  <option [value]="each[0]" [selected]="each[0] === zone.block">{{ each[1] }}</option>
                }
              </optgroup>
              @if (groups().length) {
                <optgroup label="Thành phần">
                  @for (each of groups(); track each.id) {
                    <option [value]="each.id" [selected]="each.id === zone.groupId">{{ each.name }}</option>
                  }
                </optgroup>
              }
            </select>
          </label>
          @for (bound of bounds; track bound[0]) {
            <label>
              <span class="small-text">{{ bound[1] }}</span>
              <input
                #box
                class="control"
                inputmode="numeric"
                autocomplete="off"
                [value]="zone[bound[0]] ?? ''"
                [placeholder]="bound[0] === 'fromSeat' || bound[0] === 'toSeat' ? 'Cả hàng' : ''"
                (change)="setBound($index, bound[0], box.value)"
              />
            </label>
          }
          <button
            type="button"
            class="button plain small icon"
            [attr.aria-label]="'Bỏ khu vực ' + ($index + 1)"
            (click)="remove($index)"
          >
            <app-icon [path]="icons.mdiClose" [size]="16" />
          </button>
        </fieldset>
      }
      <button class="button small" type="button" (click)="add()">
        <app-icon [path]="icons.mdiPlus" [size]="16" />Thêm khu vực
      </button>
      @if (fault(); as text) {
        <p class="small-text fault">{{ text }}</p>
      }
    </app-field-frame>
  `,
  styleUrl: '../../shared/fields/control.scss',
  styles: `
    .zone {
      display: grid;
      grid-template-columns: minmax(0, 2.4fr) repeat(4, minmax(0, 1fr)) auto;
      gap: 8px;
      align-items: end;
      margin: 0 0 8px;
      padding: 8px;
      border: 0;
      border-radius: var(--radius);
      background: var(--mat-sys-surface-container-high);
    }

    .zone label {
      display: grid;
      gap: 2px;
      min-width: 0;
    }

    .fault {
      margin-top: 6px;
      color: var(--mat-sys-error);
    }

    @media (max-width: 720px) {
      .zone {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      }

      .who {
        grid-column: 1 / -1;
      }
    }
  `,
})
export class ZonesField extends FieldControl<SeatZoneInput[]> {
  readonly groups = input<readonly { id: string; name: string }[]>([]);
  protected readonly icons = { mdiClose, mdiPlus };
  protected readonly bounds = bounds;
  protected readonly blocks = blocks.map((block) => [block, blockLabels[block]] as const);
  /** A row of a zone that lacks its numbers, told where it is typed. */
  protected readonly fault = computed(() => {
    const index = this.value().findIndex(({ fromRow, toRow }) => !(fromRow >= 1) || !(toRow >= fromRow));
    return index < 0
      ? null
      : `Khu vực ${index + 1}: hãy nhập từ hàng, đến hàng; hàng A là 1, hàng cuối không nhỏ hơn hàng đầu.`;
  });

  protected add(): void {
    const last = this.value().at(-1);
    const fromRow = (last?.toRow ?? 0) + 1;
    const zone = { block: blocks[0] ?? null, groupId: null, fromRow, toRow: fromRow, fromSeat: null, toSeat: null };
    this.change([...this.value(), zone]);
  }

  protected remove(index: number): void {
    this.change(this.value().filter((_, i) => i !== index));
  }

  protected setWho(index: number, value: string): void {
    const block = blocks.find((each) => each === value) ?? null;
    this.set(index, { block: block as Block | null, groupId: block ? null : value });
  }

  protected setBound(index: number, bound: Bound, text: string): void {
    const number = text.trim() === '' ? null : Number(text.trim());
    this.set(index, { [bound]: number });
  }

  private set(index: number, change: Partial<Record<keyof SeatZoneInput, unknown>>): void {
    this.change(this.value().map((zone, i) => (i === index ? ({ ...zone, ...change } as SeatZoneInput) : zone)));
  }
}
