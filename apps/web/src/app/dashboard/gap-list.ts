import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { gapLabels, gapKinds, type GapKind, type Home } from '@ky-yeu/contracts/dashboard';

type Gap = Home['gaps'][number];

/** The part of a conference where each gap is filled. */
const parts: Record<GapKind, string[]> = {
  NO_DATE: [],
  NO_HOST: [],
  NO_ATTENDEES: ['attendees'],
  AWARDS_WITHOUT_NAMES: ['awards'],
  UNCONFIRMED: [],
  NO_VENUE: [],
};

const shown = 5;

/** What conferences still lack, kind by kind, each with the way to fill it in. */
@Component({
  selector: 'app-gap-list',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (group of groups(); track group.kind) {
      <details [open]="$first || group.gaps.length < 3">
        <summary>
          {{ group.label }} <span class="badge warn number">{{ group.gaps.length }}</span>
        </summary>
        <ul>
          @for (gap of group.gaps.slice(0, shown); track gap.conferenceId) {
            <li>
              <a [routerLink]="['/conferences', gap.conferenceId, ...parts[gap.kind]]">{{ gap.title }}</a>
              @if (gap.count) {
                <span class="muted number">{{ gap.count }}</span>
              }
            </li>
          }
          @if (group.gaps.length > shown) {
            <li class="muted">và {{ group.gaps.length - shown }} hội nghị nữa</li>
          }
        </ul>
      </details>
    } @empty {
      <p class="muted">Các hội nghị gần đây đã đủ thông tin.</p>
    }
  `,
  styles: `
    :host {
      display: grid;
    }

    details {
      padding: 8px 0;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
    }

    details:first-child {
      padding-top: 0;
    }

    details:last-child {
      border-bottom: 0;
      padding-bottom: 0;
    }

    summary {
      cursor: pointer;
      font-weight: 560;
      padding: 4px 0;
    }

    .badge {
      margin-left: 6px;
    }

    ul {
      display: grid;
      gap: 6px;
      padding: 4px 0 6px 18px;
      font-size: 0.9063rem;
    }

    li {
      display: flex;
      justify-content: space-between;
      gap: 12px;
    }
  `,
})
export class GapList {
  readonly gaps = input.required<readonly Gap[]>();
  protected readonly parts = parts;
  protected readonly shown = shown;
  protected readonly groups = computed(() =>
    gapKinds
      .map((kind) => ({ kind, label: gapLabels[kind], gaps: this.gaps().filter((gap) => gap.kind === kind) }))
      .filter((group) => group.gaps.length > 0),
  );
}
