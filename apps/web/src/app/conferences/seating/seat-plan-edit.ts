import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { mdiDeleteOutline } from '@mdi/js';
import type { AttendeeGroup } from '@ky-yeu/contracts/attendees';
import {
  chairSideLabels,
  CreateSeatPlan,
  seatOrderLabels,
  UpdateSeatPlan,
  type SeatPlan,
} from '@ky-yeu/contracts/seating';
import { Confirm } from '../../shared/confirm';
import { EditFrame } from '../../shared/edit-frame';
import { ChoiceField } from '../../shared/fields/choice-field';
import { NumberField } from '../../shared/fields/number-field';
import { PickerField } from '../../shared/fields/picker-field';
import { Icon } from '../../shared/icon';
import { rememberName } from '../../shared/known-names';
import { Notices } from '../../shared/notices';
import { recordForm, type Filled } from '../../shared/record-form';
import { partList, sitePicker } from '../parts-api';
import { NumbersField } from './numbers-field';
import { SeatsApi, seatPlansApi } from './seats-api';
import { ZonesField } from './zones-field';

export interface SeatPlanData {
  conferenceId: string;
  /** Halls that have a plan already; null is the hall of the conference. */
  takenSites: readonly (string | null)[];
  /** Absent for a new plan. */
  record?: SeatPlan;
}

const none: Filled<CreateSeatPlan> = {
  siteId: null,
  rowCount: 10,
  seatsPerRow: 20,
  aisles: [10],
  presidiumPlaces: 5,
  secondSide: 'RIGHT',
  seatOrder: 'CENTRE',
  zones: [],
};

function modelOf(plan?: SeatPlan): Filled<CreateSeatPlan> {
  if (!plan) return none;
  rememberName(plan.siteId, plan.siteName);
  const { siteId, rowCount, seatsPerRow, aisles, presidiumPlaces, secondSide, seatOrder } = plan;
  const zones = plan.zones.map(({ name: _name, ...zone }) => zone);
  return { siteId, rowCount, seatsPerRow, aisles, presidiumPlaces, secondSide, seatOrder, zones };
}

/** Lays out a hall: rows, seats, aisles, the table of the presidium, and who sits in which part. */
@Component({
  selector: 'app-seat-plan-edit',
  imports: [ChoiceField, EditFrame, Icon, NumberField, NumbersField, PickerField, ZonesField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame
      [form]="form"
      [heading]="data.record ? 'Sửa sơ đồ chỗ ngồi' : 'Lập sơ đồ chỗ ngồi'"
      savedText="Đã lưu sơ đồ chỗ ngồi."
    >
      <div class="form-grid">
        <app-picker-field
          class="wide"
          [field]="form.fields.siteId"
          [source]="sites"
          [shown]="data.record?.siteName ?? null"
          hint="Để trống: hội trường chính, cho mọi đại biểu mà điểm cầu của họ chưa có sơ đồ riêng"
        />
        @if (!data.record) {
          <div class="wide actions">
            <button class="button small" type="button" (click)="suggest()">Gợi ý theo số đại biểu dự</button>
            <span class="small-text muted" aria-live="polite">{{ suggested() }}</span>
          </div>
        }
        <app-number-field class="third" [field]="form.fields.rowCount" />
        <app-number-field class="third" [field]="form.fields.seatsPerRow" />
        <app-number-field class="third" [field]="form.fields.presidiumPlaces" hint="Không có bàn chủ tịch: nhập 0" />
        <app-numbers-field class="third" [field]="form.fields.aisles" hint="Tính từ trái, nhìn từ dưới lên" />
        <app-choice-field class="third" [field]="form.fields.seatOrder" [labels]="seatOrderLabels" />
        <app-choice-field
          class="third"
          [field]="form.fields.secondSide"
          [labels]="chairSideLabels"
          hint="Người chủ trì ngồi giữa, những người khác lần lượt hai bên"
        />
        <app-zones-field class="wide" [field]="form.fields.zones" [groups]="groups()" />
        @if (data.record; as record) {
          <div class="wide">
            <button class="button small danger" type="button" (click)="remove(record)">
              <app-icon [path]="mdiDeleteOutline" [size]="17" />Xóa sơ đồ
            </button>
          </div>
        }
      </div>
    </app-edit-frame>
  `,
})
export class SeatPlanEdit {
  protected readonly data = inject<SeatPlanData>(MAT_DIALOG_DATA);
  private readonly api = seatPlansApi(() => this.data.conferenceId);
  private readonly seats = inject(SeatsApi);
  private readonly notices = inject(Notices);
  private readonly confirm = inject(Confirm);
  private readonly dialog = inject(MatDialogRef);
  private readonly groupList = partList<AttendeeGroup>('groups', () => this.data.conferenceId);
  protected readonly groups = computed(() => (this.groupList.hasValue() ? this.groupList.value().items : []));
  protected readonly sites = sitePicker(() => this.data.conferenceId);
  protected readonly seatOrderLabels = seatOrderLabels;
  protected readonly chairSideLabels = chairSideLabels;
  protected readonly mdiDeleteOutline = mdiDeleteOutline;
  protected readonly suggested = signal('');
  protected readonly form = recordForm<Filled<CreateSeatPlan>, SeatPlan>({
    contract: this.data.record ? UpdateSeatPlan : CreateSeatPlan,
    value: modelOf(this.data.record),
    version: this.data.record?.version,
    fromRecord: modelOf,
    save: (body, version) =>
      this.data.record ? this.api.update(this.data.record.id, { ...body, version }) : this.api.create(body),
  });

  protected async suggest(): Promise<void> {
    try {
      const { people, ...hall } = await this.seats.suggest(this.data.conferenceId, this.form.model().siteId);
      this.form.model.update((model) => ({ ...model, ...hall }));
      this.suggested.set(`Đủ chỗ cho ${people} đại biểu dự.`);
    } catch (error) {
      this.notices.failed(error);
    }
  }

  protected async remove(record: SeatPlan): Promise<void> {
    const isGone = await this.confirm.delete({
      what: `sơ đồ chỗ ngồi ${record.siteName ?? 'hội trường chính'}`,
      hangsOnIt: ['Chỗ đã xếp cho đại biểu'],
      remove: () => this.api.remove(record.id),
    });
    if (isGone) this.dialog.close();
  }
}
