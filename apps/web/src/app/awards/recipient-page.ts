import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { recipientKindLabels } from '@ky-yeu/contracts/award-lists';
import { LoadState } from '../shared/load-state';
import { pageTitle } from '../shared/page-title';
import { recipientResource, roundResource } from './awards-api';
import { RoundCard } from './round-card';

/** Somebody who was honoured, and the round in which that happened. */
@Component({
  selector: 'app-recipient-page',
  imports: [LoadState, RoundCard, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <nav class="crumbs" aria-label="Vị trí trang">
        <a routerLink="/awards">Sổ khen thưởng</a> / <a routerLink="/awards/names">Tập thể, cá nhân được khen</a>
      </nav>
      <app-load-state [of]="resource" />
      @if (recipient(); as each) {
        <header class="page-header">
          <div>
            <h1>{{ each.name }}</h1>
            <p>
              <span class="badge">{{ kinds[each.kind] }}</span>
              {{ each.title }}
            </p>
          </div>
          @if (each.personId) {
            <a class="button" [routerLink]="['/people', each.personId]">Mở hồ sơ cá nhân</a>
          } @else if (each.organisationId) {
            <a class="button" [routerLink]="['/organisations', each.organisationId]">Mở hồ sơ tổ chức</a>
          }
        </header>
      }
      <app-load-state [of]="roundSource" />
      @if (round(); as each) {
        <app-round-card [round]="each" [showsConference]="true" [level]="2" />
      }
    </div>
  `,
})
export class RecipientPage {
  readonly id = input.required<string>();
  protected readonly resource = recipientResource(() => this.id());
  protected readonly recipient = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly roundSource = roundResource(() => this.recipient()?.roundId);
  protected readonly round = computed(() => (this.roundSource.hasValue() ? this.roundSource.value() : undefined));
  protected readonly kinds = recipientKindLabels;

  constructor() {
    pageTitle(() => this.recipient()?.name);
  }
}
