import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { mdiAlertOutline } from '@mdi/js';
import { MoveConference } from '@ky-yeu/contracts/calendar';
import { conferenceKindLabels, conferenceStatusLabels } from '@ky-yeu/contracts/closed-lists';
import type { Conference, ConferenceListItem } from '@ky-yeu/contracts/conferences';
import { partOfDayAfter } from '@ky-yeu/rules/half-days';
import { dayName, offDayOf } from '@ky-yeu/rules/off-day';
import { ClashPreview } from '../../conferences/clash-preview';
import { clockText, heldText } from '../../conferences/held-text';
import { statusTone } from '../../conferences/status-tone';
import { ClockField } from '../../shared/fields/clock-field';
import { DateField } from '../../shared/fields/date-field';
import { Icon } from '../../shared/icon';
import { Notices } from '../../shared/notices';
import { recordForm } from '../../shared/record-form';
import { Session } from '../../shared/session';
import { CalendarApi, dayResource } from './calendar-api';
import { isMovable, lastDayOf } from './calendar-events';
import { lastDayAfter } from './conference-moves';
import { lunarName } from './day-cell';

export interface ConferenceCardData {
  item: ConferenceListItem;
  /** The day and times that were asked for by dragging or by keys. */
  asked?: MoveConference;
}

interface Model {
  heldOn: string | null;
  startsAt: string | null;
  endsAt: string | null;
}

const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);

/** A conference of the calendar at a glance, and the way to another day for those who do not drag. */
@Component({
  selector: 'app-conference-card',
  imports: [ClashPreview, ClockField, DateField, Icon, MatDialogModule, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './conference-card.html',
  styleUrl: './conference-card.scss',
})
export class ConferenceCard {
  private readonly api = inject(CalendarApi);
  private readonly notices = inject(Notices);
  private readonly dialog = inject<MatDialogRef<unknown, Conference>>(MatDialogRef);
  private readonly data = inject<ConferenceCardData>(MAT_DIALOG_DATA);
  protected readonly mdiAlertOutline = mdiAlertOutline;
  protected readonly item = this.data.item;
  protected readonly title = this.item.shortTitle ?? this.item.title;
  protected readonly canMove = inject(Session).can('conferences:write') && isMovable(this.item);
  protected readonly held = [heldText(this.item), clockText(this.item)].filter(Boolean).join(' · ');
  protected readonly kind = conferenceKindLabels[this.item.kind];
  protected readonly status = conferenceStatusLabels[this.item.status];
  protected readonly tone = statusTone[this.item.status];
  protected readonly dayName = dayName;

  protected readonly form = recordForm<Model, Conference>({
    contract: MoveConference,
    value: this.firstValue(),
    version: this.item.version,
    save: (body, version) => this.api.move(this.item.id, { ...body, heldOn: body.heldOn ?? '', version }),
  });
  private readonly day = computed(() => {
    const { heldOn } = this.form.model();
    return isDay(heldOn) ? heldOn : null;
  });
  private readonly page = dayResource(this.day);
  private readonly found = computed(() => (this.page.hasValue() ? this.page.value() : undefined));
  protected readonly lunar = computed(() => {
    const day = this.day();
    return day ? lunarName(day) : '';
  });
  /** Why the day is none for a conference; null as long as that is not known. */
  protected readonly offDay = computed(() => {
    const [day, found] = [this.day(), this.found()];
    if (!day || !found) return null;
    const days = found.days.map(({ onDate, kind, name }) => ({ date: onDate, kind, name }));
    return offDayOf(day, lastDayAfter(this.item, day), days);
  });
  /** Where the conference would be after the move, as the server will write it. */
  protected readonly slot = computed(() => {
    const [{ heldOn, startsAt, endsAt }, day] = [this.form.model(), this.day()];
    const heldUntil = day ? lastDayAfter(this.item, day) : null;
    const partOfDay = partOfDayAfter(this.item, startsAt, endsAt);
    return { title: this.title, heldOn, heldUntil, datePrecision: 'DAY' as const, partOfDay, startsAt, endsAt };
  });
  protected readonly others = computed(
    () =>
      this.found()?.conferences.filter(({ id, datePrecision }) => id !== this.item.id && datePrecision === 'DAY') ?? [],
  );

  /** A day that was asked for by dragging is a change as it stands. */
  protected readonly isChanged = computed(() => this.form.isDirty() || this.data.asked !== undefined);

  protected nameOf = ({ shortTitle, title }: ConferenceListItem) => shortTitle ?? title;

  protected takeProposal(day: string): void {
    this.form.model.update((model) => ({ ...model, heldOn: day }));
  }

  protected async save(): Promise<void> {
    const written = await this.form.save();
    const refused = this.form.problem();
    if (refused && refused.issues.length === 0) this.notices.say(refused.detail);
    if (!written) return;
    const day = written.record.heldOn ?? '';
    this.notices.written(`Đã chuyển “${this.title}” sang ${dayName(day)}.`, written.changeId);
    this.dialog.close(written.record);
  }

  private firstValue(): Model {
    const { heldOn, startsAt, endsAt, datePrecision } = this.item;
    const asked = this.data.asked;
    const known = datePrecision === 'DAY' || lastDayOf(this.item) !== heldOn ? heldOn : null;
    return {
      heldOn: asked?.heldOn ?? known,
      startsAt: asked?.startsAt === undefined ? startsAt : asked.startsAt,
      endsAt: asked?.endsAt === undefined ? endsAt : asked.endsAt,
    };
  }
}
