import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { recipientKindLabels } from '@ky-yeu/contracts/award-lists';
import type { AwardRecipient, AwardRound } from '@ky-yeu/contracts/awards';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { RowActions } from '../conferences/row-actions';
import { Confirm } from '../shared/confirm';
import { LoadState } from '../shared/load-state';
import { Panels } from '../shared/panels';
import { Session } from '../shared/session';
import { AwardsApi, recipientsPage } from './awards-api';
import { RecipientAdd } from './recipient-add';
import type { RecipientEditData } from './recipient-edit';

/** Who was honoured in one round, and a row to add the next. */
@Component({
  selector: 'app-recipients',
  imports: [LoadState, RecipientAdd, RouterLink, RowActions],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './recipients.html',
  styleUrl: './recipients.scss',
})
export class Recipients {
  readonly round = input.required<AwardRound>();
  private readonly api = inject(AwardsApi);
  private readonly confirm = inject(Confirm);
  private readonly panels = inject(Panels);
  protected readonly session = inject(Session);
  protected readonly kinds = recipientKindLabels;
  protected readonly number = formatNumber;
  protected readonly page = recipientsPage(() => ({ roundId: this.round().id, sort: 'ordinal', pageSize: 200 }));
  protected readonly rows = computed(() => (this.page.hasValue() ? (this.page.value()?.items ?? []) : []));
  protected readonly more = computed(
    () => (this.page.hasValue() ? (this.page.value()?.total ?? 0) : 0) - this.rows().length,
  );

  protected detailOf({ reason, amount, certificateNumber, note }: AwardRecipient): string {
    return [
      reason,
      amount === null ? null : `${formatNumber(amount)} đồng`,
      certificateNumber && `số giấy ${certificateNumber}`,
      note,
    ]
      .filter(Boolean)
      .join(' · ');
  }

  protected edit(record: AwardRecipient): void {
    const data: RecipientEditData = { record };
    void this.panels.openSide(() => import('./recipient-edit').then((file) => file.RecipientEdit), data);
  }

  protected remove({ id, name }: AwardRecipient): Promise<boolean> {
    return this.confirm.delete({
      what: `“${name}” khỏi danh sách được khen`,
      remove: () => this.api.recipients.remove(id),
    });
  }
}
