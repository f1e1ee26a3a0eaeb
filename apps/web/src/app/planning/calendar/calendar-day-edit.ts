import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { mdiDeleteOutline } from '@mdi/js';
import { CreateCalendarDay, UpdateCalendarDay, type CalendarDayRow } from '@ky-yeu/contracts/calendar';
import { calendarDayKindLabels } from '@ky-yeu/contracts/calendar-lists';
import { dayName } from '@ky-yeu/rules/off-day';
import { Confirm } from '../../shared/confirm';
import { EditFrame } from '../../shared/edit-frame';
import { ChoiceField } from '../../shared/fields/choice-field';
import { DateField } from '../../shared/fields/date-field';
import { FlagField } from '../../shared/fields/flag-field';
import { TextAreaField } from '../../shared/fields/text-area-field';
import { TextField } from '../../shared/fields/text-field';
import { Icon } from '../../shared/icon';
import { recordForm, type Filled } from '../../shared/record-form';
import { CalendarApi } from './calendar-api';
import { lunarName } from './day-cell';

export interface CalendarDayData {
  /** Absent for a new day. */
  record?: CalendarDayRow;
}

type Model = Omit<Filled<CreateCalendarDay>, 'onDate'> & { onDate: string | null };

function modelOf(record: CalendarDayRow | undefined): Model {
  if (!record) return { onDate: null, kind: 'HOLIDAY', name: '', source: null, isConfirmed: false };
  const { onDate, kind, name, source, isConfirmed } = record;
  return { onDate, kind, name, source, isConfirmed };
}

/** Adds or corrects a day off or a worked Saturday. */
@Component({
  selector: 'app-calendar-day-edit',
  imports: [ChoiceField, DateField, EditFrame, FlagField, Icon, TextAreaField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame [form]="form" [heading]="heading" savedText="Đã lưu ngày nghỉ, làm bù.">
      <div class="form-grid">
        <app-date-field [field]="form.fields.onDate" [hint]="lunar()" />
        <app-choice-field [field]="form.fields.kind" [labels]="kindLabels" />
        <app-text-field class="wide" [field]="form.fields.name" />
        <app-text-area-field
          class="wide"
          hint="Điều luật hoặc số, ngày của thông báo hằng năm."
          [field]="form.fields.source"
          [rows]="3"
        />
        <app-flag-field class="wide" hint="Chỉ đánh dấu khi đã đối chiếu văn bản." [field]="form.fields.isConfirmed" />
        @if (data.record; as record) {
          <div class="wide">
            <button class="button small danger" type="button" (click)="remove(record)">
              <app-icon [path]="mdiDeleteOutline" [size]="17" />Xóa ngày này
            </button>
          </div>
        }
      </div>
    </app-edit-frame>
  `,
})
export class CalendarDayEdit {
  private readonly api = inject(CalendarApi).days;
  private readonly confirm = inject(Confirm);
  private readonly dialog = inject(MatDialogRef);
  protected readonly data = inject<CalendarDayData>(MAT_DIALOG_DATA);
  protected readonly mdiDeleteOutline = mdiDeleteOutline;
  protected readonly kindLabels = calendarDayKindLabels;
  protected readonly heading = this.data.record ? 'Sửa ngày nghỉ, làm bù' : 'Thêm ngày nghỉ, làm bù';
  protected readonly form = recordForm<Model, CalendarDayRow>({
    contract: this.data.record ? UpdateCalendarDay : CreateCalendarDay,
    value: modelOf(this.data.record),
    version: this.data.record?.version,
    fromRecord: modelOf,
    save: (model, version) => {
      const body = { ...model, onDate: model.onDate ?? '' };
      return this.data.record ? this.api.update(this.data.record.id, { ...body, version }) : this.api.create(body);
    },
  });
  protected readonly lunar = computed(() => {
    const { onDate } = this.form.model();
    return onDate && /^\d{4}-\d{2}-\d{2}$/.test(onDate) ? lunarName(onDate) : '';
  });

  protected async remove({ id, onDate }: CalendarDayRow): Promise<void> {
    const isRemoved = await this.confirm.delete({
      what: `${dayName(onDate)} khỏi bảng ngày nghỉ`,
      remove: () => this.api.remove(id),
    });
    if (isRemoved) this.dialog.close();
  }
}
