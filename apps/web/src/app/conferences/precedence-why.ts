import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import { precedenceCriterionLabels } from '@ky-yeu/contracts/precedence-lists';
import type { PrecedenceComparison } from '@ky-yeu/contracts/precedence';
import { LoadState } from '../shared/load-state';
import type { PickerOption } from '../shared/record-api';
import { RecordPicker } from '../shared/record-picker';
import { OpenConference } from './open-conference';
import { attendeePicker } from './parts-api';
import { precedenceExplanation } from './precedence-api';

const outcomes: Record<PrecedenceComparison['outcome'], string> = {
  DECIDES: 'quyết định',
  EQUAL: 'ngang nhau',
  AFTER: 'không xét tới',
  OFF: 'không áp dụng',
};

/** Any two attendees side by side: who stands before, by which step, and where it is written. */
@Component({
  selector: 'app-precedence-why',
  imports: [LoadState, RecordPicker],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './precedence-why.html',
  styleUrl: './precedence-why.scss',
})
export class PrecedenceWhy {
  private readonly open = inject(OpenConference);
  readonly first = model<PickerOption | null>(null);
  readonly second = model<PickerOption | null>(null);
  readonly headingId = input('why-heading');
  protected readonly source = attendeePicker(this.open.id);
  protected readonly labels = precedenceCriterionLabels;
  protected readonly outcomes = outcomes;
  protected readonly isSame = computed(() => this.first() !== null && this.first()?.id === this.second()?.id);
  private readonly pair = computed(() => {
    const [first, second] = [this.first()?.id, this.second()?.id];
    return first && second && first !== second ? { first, second } : null;
  });
  protected readonly answer = precedenceExplanation(this.open.id, this.pair);
  protected readonly told = computed(() => (this.pair() && this.answer.hasValue() ? this.answer.value() : undefined));
  /** A list without the positions where steps are off hides nothing: they are shown as off. */
  protected readonly hasDoubt = computed(() => this.told()?.isConfirmed === false);
}
