import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { CreateCalendarFeed, type CalendarFeed, type CreatedCalendarFeed } from '@ky-yeu/contracts/calendar';
import { calendarFeedScopeLabels, type CalendarFeedScope } from '@ky-yeu/contracts/calendar-lists';
import { organisationPicker } from '../../organisations/organisations-api';
import { peoplePicker } from '../../people/people-api';
import { Confirm } from '../../shared/confirm';
import { ChoiceField } from '../../shared/fields/choice-field';
import { PickerField } from '../../shared/fields/picker-field';
import { TextField } from '../../shared/fields/text-field';
import { showMoment } from '../../shared/format';
import { LoadState } from '../../shared/load-state';
import { Notices } from '../../shared/notices';
import { recordForm, type Filled } from '../../shared/record-form';
import { CalendarApi, calendarFeeds, venuePicker } from './calendar-api';

/** The user's subscriptions to calendars: made, their address shown once, revoked. */
@Component({
  selector: 'app-calendar-feeds',
  imports: [ChoiceField, LoadState, PickerField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './calendar-feeds.html',
  styleUrl: './calendar-feeds.scss',
})
export class CalendarFeeds {
  private readonly api = inject(CalendarApi);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  protected readonly showMoment = showMoment;
  protected readonly scopeLabels = calendarFeedScopeLabels;
  protected readonly organisations = organisationPicker();
  protected readonly people = peoplePicker();
  protected readonly venues = venuePicker();
  protected readonly resource = calendarFeeds();
  protected readonly feeds = computed(() => (this.resource.hasValue() ? (this.resource.value()?.items ?? []) : []));
  protected readonly created = signal<CreatedCalendarFeed | null>(null);
  protected readonly address = computed(() => `${location.origin}${this.created()?.path ?? ''}`);
  protected readonly form = recordForm<Filled<CreateCalendarFeed>, CreatedCalendarFeed>({
    contract: CreateCalendarFeed,
    value: { name: 'Lịch hội nghị', scope: 'ORGANISATION', personId: null, organisationId: null, venue: null },
    save: (body) => this.api.createFeed(subjectOnly(body)),
  });
  protected readonly scope = computed(() => this.form.model().scope);

  protected async create(): Promise<void> {
    const written = await this.form.save();
    const refused = this.form.problem();
    if (refused && refused.issues.length === 0) this.notices.say(refused.detail);
    if (!written) return;
    this.created.set(written.record);
    this.form.reset();
  }

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.address());
      this.notices.say('Đã chép địa chỉ lịch.');
    } catch {
      this.notices.say('Trình duyệt không cho chép; hãy bôi đen địa chỉ rồi bấm Ctrl+C.');
    }
  }

  protected async remove(feed: CalendarFeed): Promise<void> {
    const isSure = await this.confirm.ask({
      title: `Thu hồi lịch “${feed.name}”?`,
      text: 'Mọi máy đang dùng địa chỉ này sẽ không nhận được lịch nữa. Việc này không hoàn tác được.',
      action: 'Thu hồi',
      isDanger: true,
    });
    if (!isSure) return;
    try {
      await this.api.removeFeed(feed.id);
      if (this.created()?.id === feed.id) this.created.set(null);
      this.notices.say('Đã thu hồi lịch.');
    } catch (error) {
      this.notices.failed(error);
    }
  }
}

const fields: Record<CalendarFeedScope, 'personId' | 'organisationId' | 'venue'> = {
  PERSON: 'personId',
  ORGANISATION: 'organisationId',
  VENUE: 'venue',
};

/** What was chosen for another kind of calendar before is not sent. */
function subjectOnly(model: Filled<CreateCalendarFeed>): CreateCalendarFeed {
  const { name, scope } = model;
  return { name, scope, [fields[scope]]: model[fields[scope]] };
}
