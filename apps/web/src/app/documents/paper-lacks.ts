import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PaperKind } from '@ky-yeu/contracts/papers';
import { OpenConference } from '../conferences/open-conference';
import { Session } from '../shared/session';
import { paperLacks } from './paper-lack';

/** What of the conference has to be entered before a paper holds anything, with the way there. */
@Component({
  selector: 'app-paper-lacks',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (lacks().length) {
      <ul class="notice warn" aria-label="Cần nhập trước">
        @for (each of lacks(); track each.text) {
          <li>
            {{ each.text }}
            @if (session.can(each.permission)) {
              <a [routerLink]="['/conferences', open.id(), each.tab]">{{ each.action }}</a>
            }
          </li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: 4px;
      margin: 0;
      list-style: none;
    }
  `,
})
export class PaperLacks {
  readonly kind = input.required<PaperKind>();
  protected readonly open = inject(OpenConference);
  protected readonly session = inject(Session);
  protected readonly lacks = computed(() => paperLacks(this.kind(), this.open.record()));
}
