import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { mdiClose } from '@mdi/js';
import { conferenceKindLabels } from '@ky-yeu/contracts/closed-lists';
import { organisationPicker } from '../../organisations/organisations-api';
import { peoplePicker } from '../../people/people-api';
import { Icon } from '../../shared/icon';
import type { PickerOption } from '../../shared/record-api';
import { RecordPicker } from '../../shared/record-picker';
import { nameResource, venuePicker, type CalendarFilters as Filters } from './calendar-api';

/** Narrows the calendar to a kind, a unit, a hall, a leader. */
@Component({
  selector: 'app-calendar-filters',
  imports: [Icon, RecordPicker],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <select #kind class="control" aria-label="Loại hội nghị" (change)="changed.emit({ kind: kind.value })">
      <option value="">Mọi loại</option>
      @for (each of kinds; track each[0]) {
        <option [value]="each[0]" [selected]="each[0] === filters().kind">{{ each[1] }}</option>
      }
    </select>
    <app-record-picker
      ariaLabel="Đơn vị tổ chức"
      placeholder="Mọi đơn vị"
      [source]="organisations"
      [shown]="hostName()"
      (chosen)="choose('hostId', $event)"
    />
    <app-record-picker
      ariaLabel="Hội trường"
      placeholder="Mọi hội trường"
      [source]="venues"
      [shown]="filters().venue"
      (chosen)="choose('venue', $event)"
    />
    <app-record-picker
      ariaLabel="Lãnh đạo chủ trì, chỉ đạo"
      placeholder="Mọi lãnh đạo"
      [source]="people"
      [shown]="leaderName()"
      (chosen)="choose('leaderId', $event)"
    />
    @if (isNarrowed()) {
      <button class="button small" type="button" (click)="changed.emit(none)">
        <app-icon [path]="mdiClose" [size]="16" />Bỏ lọc
      </button>
    }
  `,
  styleUrl: '../../shared/fields/control.scss',
  styles: `
    :host {
      display: grid;
      grid-template-columns: 10rem repeat(3, minmax(0, 1fr)) auto;
      gap: 10px;
      align-items: center;
    }

    @media (max-width: 720px) {
      :host {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }

      .button {
        justify-self: start;
      }
    }
  `,
})
export class CalendarFilters {
  readonly filters = input.required<Filters>();
  readonly changed = output<Partial<Filters>>();
  protected readonly mdiClose = mdiClose;
  protected readonly kinds = Object.entries(conferenceKindLabels);
  protected readonly none: Filters = { kind: '', hostId: '', venue: '', leaderId: '' };
  protected readonly organisations = organisationPicker();
  protected readonly people = peoplePicker();
  protected readonly venues = venuePicker();
  private readonly host = nameResource('organisations', () => this.filters().hostId);
  private readonly leader = nameResource('people', () => this.filters().leaderId);
  protected readonly hostName = computed(() => (this.host.hasValue() ? (this.host.value()?.name ?? '') : ''));
  protected readonly leaderName = computed(() => (this.leader.hasValue() ? (this.leader.value()?.fullName ?? '') : ''));
  protected readonly isNarrowed = computed(() => Object.values(this.filters()).some(Boolean));

  protected choose(name: keyof Filters, option: PickerOption | null): void {
    this.changed.emit({ [name]: option?.id ?? '' });
  }
}
