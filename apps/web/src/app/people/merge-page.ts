import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { mdiSwapHorizontal } from '@mdi/js';
import { genderLabels } from '@ky-yeu/contracts/closed-lists';
import type { MergeChoices, MergePreview } from '@ky-yeu/contracts/merging';
import type { Person } from '@ky-yeu/contracts/people';
import { mergeFieldLabels, mergeFields, type MergeField, type NoteSide } from '@ky-yeu/contracts/people-lists';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { showDate, showSpan } from '../shared/format';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { Notices } from '../shared/notices';
import type { PickerOption } from '../shared/record-api';
import { RecordPicker } from '../shared/record-picker';
import { mergePreview, MergingApi } from './merging-api';
import { peoplePicker, person } from './people-api';

interface FieldRow {
  field: MergeField;
  label: string;
  keep: string;
  gone: string;
  /** Filled on both sides with different values: somebody has to choose. */
  isConflict: boolean;
  /** The sides to choose from; one alone when only one is filled. */
  sides: { side: NoteSide; label: string }[];
}

const shown: Record<MergeField, (person: Person) => string | null> = {
  name: ({ familyName, middleName, givenName }) => [familyName, middleName, givenName].filter(Boolean).join(' '),
  gender: ({ gender }) => gender && genderLabels[gender],
  bornOn: ({ bornOn, bornPrecision }) => showDate(bornOn, bornPrecision) || null,
  identityNumber: ({ identityNumber }) => identityNumber,
  phone: ({ phone }) => phone,
  email: ({ email }) => email,
  note: ({ note }) => note,
};

function rowOf(field: MergeField, { keep, gone, conflicts }: MergePreview): FieldRow {
  const isConflict = conflicts.includes(field);
  const sides: FieldRow['sides'] = [
    { side: 'KEEP', label: 'Bản giữ lại' },
    { side: 'GONE', label: 'Bản gộp vào' },
  ];
  if (field === 'note') sides.push({ side: 'BOTH', label: 'Ghi cả hai' });
  const [mine, theirs] = [shown[field](keep) ?? '', shown[field](gone) ?? ''];
  return {
    field,
    label: mergeFieldLabels[field],
    keep: mine,
    gone: theirs,
    isConflict,
    sides: isConflict ? sides : [],
  };
}

/** Two records side by side: what to take from which, what moves, and one button that makes them one. */
@Component({
  selector: 'app-merge-page',
  imports: [Icon, LoadState, RecordPicker, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './merge-page.html',
  styleUrl: './merge-page.scss',
})
export class MergePage {
  private readonly api = inject(MergingApi);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  /** The record that stays and the one that goes; both live in the address. */
  readonly keep = input<string>();
  readonly gone = input<string>();
  /** 'doubles' when the list of suspected doubles led here: it is where to go on. */
  readonly from = input<string>();

  protected readonly mdiSwapHorizontal = mdiSwapHorizontal;
  protected readonly people = peoplePicker();
  protected readonly resource = mergePreview(this.keep, this.gone);
  protected readonly preview = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  private readonly single = person(() => (this.keep() && this.gone() ? undefined : (this.keep() ?? this.gone())));
  protected readonly singleName = computed(
    () => (this.single.hasValue() ? this.single.value()?.fullName : undefined) ?? '',
  );
  protected readonly isSame = computed(() => Boolean(this.keep()) && this.keep() === this.gone());
  protected readonly isMerging = signal(false);
  /** Starts anew with other records. */
  protected readonly choices = linkedSignal<string, MergeChoices>({
    source: () => `${this.keep()} ${this.gone()}`,
    computation: () => ({}),
  });
  protected readonly rows = computed(() => {
    const preview = this.preview();
    if (!preview) return [];
    return mergeFields.map((field) => rowOf(field, preview)).filter(({ keep, gone }) => keep || gone);
  });
  protected readonly moves = computed(() =>
    (this.preview()?.moves ?? []).map(({ label, count }) => ({ label, count: formatNumber(count) })),
  );
  protected readonly showDate = showDate;
  protected readonly span = showSpan;
  protected readonly sideOf = (field: MergeField): NoteSide => this.choices()[field] ?? 'KEEP';

  protected choose(field: MergeField, side: NoteSide): void {
    this.choices.update((choices) => ({ ...choices, [field]: side }));
  }

  protected swap(): Promise<boolean> {
    return this.go({ keep: this.gone(), gone: this.keep() });
  }

  protected pick(option: PickerOption | null): void {
    if (!option) return;
    void this.go(this.keep() ? { gone: option.id } : { keep: option.id });
  }

  protected async merge({ keep, gone }: MergePreview): Promise<void> {
    this.isMerging.set(true);
    const body = {
      ...{ keepId: keep.id, goneId: gone.id, keepVersion: keep.version, goneVersion: gone.version },
      fields: this.choices(),
    };
    try {
      const { record, changeId } = await this.api.merge(body);
      await this.router.navigateByUrl(this.from() === 'doubles' ? '/people/doubles' : `/people/${keep.id}`);
      this.notices.written(`Đã gộp hai bản thành một: ${record.fullName}.`, changeId);
    } catch (error) {
      this.notices.failed(error);
      this.resource.reload();
    } finally {
      this.isMerging.set(false);
    }
  }

  private go(queryParams: Record<string, string | undefined>): Promise<boolean> {
    return this.router.navigate(['/people/merge'], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
