import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { partOfDayLabels } from '@ky-yeu/contracts/closed-lists';
import type { Conference } from '@ky-yeu/contracts/conferences';
import { guestStateLabels, NextEdition, type NextGuest } from '@ky-yeu/contracts/editions';
import { monthsToNext, nextTitle, shiftDay, shiftPeriod } from '@ky-yeu/rules/editions';
import { periodLabel } from '@ky-yeu/rules/review-period';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { EditFrame } from '../../shared/edit-frame';
import { ChoiceField } from '../../shared/fields/choice-field';
import { DateField } from '../../shared/fields/date-field';
import { FlagField } from '../../shared/fields/flag-field';
import { TextAreaField } from '../../shared/fields/text-area-field';
import { today } from '../../shared/format';
import { LoadState } from '../../shared/load-state';
import { recordForm, type Filled } from '../../shared/record-form';
import { EditionsApi, nextGuests } from './editions-api';

export interface NextEditionData {
  conference: Conference;
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
const pageSize = 50;

/** The day a year later, or the next of its kind to come. */
function firstDay({ heldOn, reviewPeriod }: Conference): string {
  if (!heldOn) return today();
  const round = reviewPeriod?.type === 'HALF_YEAR' ? 12 : monthsToNext(reviewPeriod, heldOn, shiftDay(heldOn, 1));
  return shiftDay(heldOn, round);
}

/** Makes the next edition: when, what is copied, who is invited again. */
@Component({
  selector: 'app-next-edition',
  imports: [ChoiceField, DateField, EditFrame, FlagField, LoadState, TextAreaField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './next-edition.html',
  styleUrl: './next-edition.scss',
})
export class NextEditionDialog {
  protected readonly last = inject<NextEditionData>(MAT_DIALOG_DATA).conference;
  private readonly api = inject(EditionsApi);
  protected readonly parts = partOfDayLabels;
  protected readonly states = guestStateLabels;
  protected readonly formatNumber = formatNumber;
  protected readonly form = recordForm<Filled<NextEdition>, Conference>({
    contract: NextEdition,
    value: {
      heldOn: firstDay(this.last),
      partOfDay: this.last.partOfDay,
      title: nextTitle(this.last.title, this.monthsTo(firstDay(this.last))),
      withProgramme: true,
      withChecklist: true,
      withSites: true,
      withFigures: true,
      withGroups: true,
      withNamed: true,
      withDirectives: true,
      leaveOutIds: [],
      addIds: [],
    },
    save: (body) => this.api.makeNext(this.last.id, body),
  });
  private readonly day = computed(() => {
    const { heldOn } = this.form.model();
    return isDay(heldOn) && heldOn > (this.last.heldOn ?? '') ? heldOn : null;
  });
  protected readonly page = signal(1);
  protected readonly guestsPage = nextGuests(this.last.id, () => {
    const heldOn = this.day();
    return heldOn && this.form.model().withNamed ? { heldOn, page: this.page(), pageSize } : null;
  });
  protected readonly guests = computed(() => (this.guestsPage.hasValue() ? this.guestsPage.value() : undefined));
  protected readonly hasMore = computed(() => (this.guests()?.total ?? 0) > this.page() * pageSize);
  protected readonly chosen = computed(() => {
    const { addIds, leaveOutIds } = this.form.model();
    return (this.guests()?.proposed ?? 0) + addIds.length - leaveOutIds.length;
  });
  /** What the next edition will review, in words. */
  protected readonly period = computed(() => {
    const day = this.day();
    const { reviewPeriod } = this.last;
    return day && reviewPeriod ? periodLabel(shiftPeriod(reviewPeriod, this.monthsTo(day))) : null;
  });
  private proposedTitle = this.form.model().title;

  constructor() {
    effect(() => {
      const day = this.day();
      untracked(() => this.follow(day));
    });
  }

  protected isChosen({ personId, isProposed }: NextGuest): boolean {
    const { addIds, leaveOutIds } = this.form.model();
    return isProposed ? !leaveOutIds.includes(personId) : addIds.includes(personId);
  }

  protected choose({ personId, isProposed }: NextGuest, isWanted: boolean): void {
    const field = isProposed ? 'leaveOutIds' : 'addIds';
    const isListed = isProposed ? !isWanted : isWanted;
    this.form.model.update((model) => {
      const others = model[field].filter((id) => id !== personId);
      return { ...model, [field]: isListed ? [...others, personId] : others };
    });
  }

  /** The title goes with the day until somebody writes his own. */
  private follow(day: string | null): void {
    this.page.set(1);
    if (!day || this.form.model().title !== this.proposedTitle) return;
    this.proposedTitle = nextTitle(this.last.title, this.monthsTo(day));
    this.form.model.update((model) => ({ ...model, title: this.proposedTitle }));
  }

  private monthsTo(day: string): number {
    const { heldOn, reviewPeriod } = this.last;
    return monthsToNext(reviewPeriod, heldOn ?? reviewPeriod?.to ?? day, day);
  }
}
