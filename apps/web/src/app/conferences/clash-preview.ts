import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { mondayOf } from '@ky-yeu/rules/clash-proposals';
import { clashItem } from '@ky-yeu/rules/clash-sentences';
import { clashesOf, type ClashConference, type ClashFacts } from '@ky-yeu/rules/clashes';
import type { ClashItem } from '@ky-yeu/contracts/clashes';
import { today } from '../shared/format';
import { ClashLine } from './clash-line';
import { clashFacts } from './clashes-api';
import type { ConferenceModel } from './conference-model';

type Picked = Pick<
  ConferenceModel,
  'title' | 'heldOn' | 'heldUntil' | 'datePrecision' | 'partOfDay' | 'startsAt' | 'endsAt'
> & {
  /** Absent: as it is stored. */
  hallId?: string | null;
};

const isDay = (text: string | null): text is string => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');
/** Stands for a conference that has no id yet; sorts after every id, so that it is the one to move. */
const unsaved = 'new';

/** The conference as it would be; what is not being picked is as it is stored. */
function pickedConference(id: string, stored: ClashConference | undefined, slot: Picked, heldOn: string) {
  const { heldUntil, partOfDay, startsAt, endsAt } = slot;
  const title = stored?.title ?? (slot.title || 'Hội nghị này');
  const hallId = slot.hallId === undefined ? (stored?.hallId ?? null) : slot.hallId;
  const until = isDay(heldUntil) && heldUntil > heldOn ? heldUntil : null;
  return { ...stored, id, title, heldOn, heldUntil: until, partOfDay, startsAt, endsAt, hallId };
}

/** The clashes that a conference would have at the time that is being picked. */
export function previewClashes(facts: ClashFacts, conferenceId: string | null, slot: Picked, now: string): ClashItem[] {
  const id = conferenceId ?? unsaved;
  const { heldOn } = slot;
  if (!isDay(heldOn)) return [];
  const stored = facts.conferences.find((each) => each.id === id);
  const picked = pickedConference(id, stored, slot, heldOn);
  const conferences = [...facts.conferences.filter((each) => each.id !== id), picked];
  const all = { ...facts, conferences };
  return clashesOf(all, id).map((clash) => clashItem(clash, all, now, id));
}

/** Tells while a date is picked what it would collide with; the same rules judge on the server. */
@Component({
  selector: 'app-clash-preview',
  imports: [ClashLine],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div aria-live="polite">
      @if (clashes().length) {
        <div class="notice warn">
          <strong>Thời gian này có va chạm</strong>
          @for (clash of clashes().slice(0, 3); track clash.key) {
            <app-clash-line [clash]="clash" [isPreview]="true" />
          }
          @if (clashes().length > 3) {
            <p>Còn {{ clashes().length - 3 }} va chạm nữa, xem ở phần “Va chạm lịch” sau khi lưu.</p>
          }
        </div>
      }
    </div>
  `,
  styles: `
    .notice {
      display: grid;
      gap: 10px;
    }

    app-clash-line,
    .notice > p {
      color: var(--mat-sys-on-surface);
    }
  `,
})
export class ClashPreview {
  readonly conferenceId = input<string | null>(null);
  readonly slot = input.required<Picked>();
  /** Only a day to come is worth a warning. */
  private readonly day = computed(() => {
    const { heldOn, datePrecision } = this.slot();
    return isDay(heldOn) && heldOn >= today() && datePrecision === 'DAY' ? heldOn : null;
  });
  /** The facts are of whole weeks: another day of the same week asks nothing anew. */
  private readonly week = computed(() => {
    const day = this.day();
    return day && weekOrNull(day);
  });
  private readonly until = computed(() => {
    const { heldUntil } = this.slot();
    return this.day() && isDay(heldUntil) ? weekOrNull(heldUntil) : null;
  });
  private readonly facts = clashFacts(this.conferenceId, this.week, this.until);
  protected readonly clashes = computed(() => {
    const facts = this.facts.hasValue() ? this.facts.value() : undefined;
    return facts && this.week() ? previewClashes(facts, this.conferenceId(), this.slot(), today()) : [];
  });
}

/** Monday of the week; null for what only looks like a date, such as 31/02. */
function weekOrNull(day: string): string | null {
  try {
    return mondayOf(day);
  } catch {
    return null;
  }
}
