import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { recipientKindLabels, recipientKinds, type RecipientKind } from '@ky-yeu/contracts/award-lists';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { LoadState } from '../shared/load-state';
import { awardMatrix, type MatrixCell } from './award-matrix';
import { awardCounts } from './awards-api';

/** Totals by form and year; each number leads to the names behind it, or to the rounds where names are missing. */
@Component({
  selector: 'app-award-totals',
  imports: [LoadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './award-totals.html',
  styleUrl: './award-totals.scss',
})
export class AwardTotals {
  /** Kept in the address. */
  readonly kind = input<string>();
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  protected readonly counts = awardCounts();
  protected readonly kinds = Object.entries(recipientKindLabels);
  private readonly chosen = computed<RecipientKind | null>(
    () => recipientKinds.find((kind) => kind === this.kind()) ?? null,
  );
  protected readonly matrix = computed(() =>
    awardMatrix(this.counts.hasValue() ? (this.counts.value()?.items ?? []) : [], this.chosen()),
  );

  protected setKind(kind: string): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: { kind: kind || null }, replaceUrl: true });
  }

  /** Names where there are some, else the rounds that lack them. */
  protected target({ named }: MatrixCell): string {
    return named ? '/awards/names' : '/awards';
  }

  protected query(formId: string | null, year: number | null): Record<string, string | number> {
    const kind = this.chosen();
    return { ...(formId ? { formId } : {}), ...(year ? { year } : {}), ...(kind ? { kind } : {}) };
  }

  protected text({ named, declared }: MatrixCell): string {
    return declared ? `${formatNumber(named)}/${formatNumber(declared)}` : formatNumber(named);
  }
}
