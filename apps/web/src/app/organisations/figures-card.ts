import { ChangeDetectionStrategy, Component, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OrganisationFigureCounts, OrganisationFigures } from '@ky-yeu/contracts/organisations';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { showSpan } from '../shared/format';
import { LoadState } from '../shared/load-state';
import { organisationFigures } from './organisations-api';

interface Read {
  id: string;
  now: OrganisationFigures | undefined;
}

const columns: readonly { key: keyof OrganisationFigureCounts; label: string }[] = [
  { key: 'conferencesLed', label: 'Hội nghị chủ trì' },
  { key: 'conferencesJoined', label: 'Hội nghị phối hợp' },
  { key: 'attendees', label: 'Lượt đại biểu' },
  { key: 'awardsReceived', label: 'Được khen' },
  { key: 'roundsConferred', label: 'Đợt đã tặng' },
];

/** What is recorded of an organisation; with its predecessors when ticked, each under the name of its days. */
@Component({
  selector: 'app-figures-card',
  imports: [LoadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './figures-card.html',
  styleUrl: './figures-card.scss',
})
export class FiguresCard {
  readonly organisationId = input.required<string>();

  protected readonly columns = columns;
  protected readonly formatNumber = formatNumber;
  protected readonly showSpan = showSpan;
  /** Another organisation starts with its own figures again. */
  protected readonly rollUp = linkedSignal({ source: this.organisationId, computation: () => false });
  protected readonly resource = organisationFigures(this.organisationId, this.rollUp);
  /** The figures shown stay while others are read, so that the box that was ticked does not go away. */
  protected readonly figures = linkedSignal<Read, OrganisationFigures | undefined>({
    source: () => ({ id: this.organisationId(), now: this.resource.hasValue() ? this.resource.value() : undefined }),
    computation: ({ id, now }, before) => now ?? (before?.source.id === id ? before.value : undefined),
  });
}
