import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { clashKindLabels, clashSeverityLabels } from '@ky-yeu/contracts/clash-lists';
import type { ClashItem, ClashOverride } from '@ky-yeu/contracts/clashes';
import { Confirm } from '../shared/confirm';
import { showMoment } from '../shared/format';
import { Notices } from '../shared/notices';
import { Panels } from '../shared/panels';
import { Session } from '../shared/session';
import type { ClashOverrideData } from './clash-override-edit';
import { ClashMoves, placeName } from './clash-moves';
import { ClashOverridesApi } from './clashes-api';

/** A clash: the sentence, a way out or why it is accepted, and what can be done. */
@Component({
  selector: 'app-clash-line',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="heads">
      @if (clash().override) {
        <span class="badge info">Đã chấp nhận</span>
      } @else {
        <span class="badge" [class.bad]="isGrave()" [class.warn]="!isGrave()">{{ severity() }}</span>
      }
      <span class="muted small-text">{{ kind() }}</span>
    </p>
    <p>{{ clash().sentence }}</p>
    @if (clash().override; as override) {
      <p class="small-text">
        Lý do: {{ override.reason }}
        <span class="muted">({{ who(override) }})</span>
      </p>
    } @else if (clash().proposal) {
      <p class="muted small-text">{{ clash().proposal }}</p>
    }
    <p class="acts">
      @for (link of links(); track link.id) {
        <a class="button plain small" [routerLink]="['/conferences', link.id]">{{ link.text }}</a>
      }
      @if (place(); as to) {
        <button type="button" class="button small" [disabled]="isMoving()" (click)="move()">{{ to }}</button>
      }
      @if (canAct()) {
        @if (clash().override; as override) {
          <button type="button" class="button plain small" (click)="accept()">Sửa lý do</button>
          <button type="button" class="button plain small" (click)="withdraw(override)">Bỏ chấp nhận</button>
        } @else {
          <button type="button" class="button plain small" (click)="accept()">Chấp nhận, ghi lý do</button>
        }
      }
    </p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 3px;
      overflow-wrap: anywhere;
    }

    .heads,
    .acts {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 8px;
    }

    .acts {
      margin-left: -8px;
    }
  `,
})
export class ClashLine {
  readonly clash = input.required<ClashItem>();
  /** The conference whose page is open; its own link is left out. */
  readonly at = input<string | null>(null);
  /** Nothing can be accepted before the date is saved. */
  readonly isPreview = input(false);
  private readonly session = inject(Session);
  private readonly panels = inject(Panels);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  private readonly api = inject(ClashOverridesApi);
  private readonly moves = inject(ClashMoves);
  protected readonly isGrave = computed(() => this.clash().severity === 'ERROR');
  protected readonly severity = computed(() => clashSeverityLabels[this.clash().severity]);
  protected readonly kind = computed(() => clashKindLabels[this.clash().kind]);
  protected readonly canAct = computed(() => !this.isPreview() && this.session.can('conferences:write'));
  protected readonly isMoving = signal(false);
  /** What the button does that moves to the proposed place; null when there is none, or the clash is accepted. */
  protected readonly place = computed(() => {
    const { moveTo, override, otherId } = this.clash();
    if (!moveTo || override || !this.canAct()) return null;
    const isOther = this.at() ? moveTo.conferenceId !== this.at() : moveTo.conferenceId === otherId;
    const which = isOther ? (this.at() ? ' hội nghị kia' : ' hội nghị thứ hai') : '';
    return `Chuyển${which} sang ${placeName(moveTo.heldOn, moveTo.partOfDay)}`;
  });
  protected readonly links = computed(() => {
    const { conferenceId, otherId } = this.clash();
    if (this.isPreview()) return [];
    const ids = [conferenceId, ...(otherId ? [otherId] : [])].filter((id) => id !== this.at());
    const words = ids.length > 1 ? ['Mở hội nghị thứ nhất', 'Mở hội nghị thứ hai'] : ['Mở hội nghị kia'];
    if (!otherId) return ids.map((id) => ({ id, text: 'Mở hội nghị' }));
    return ids.map((id, index) => ({ id, text: words[index] ?? '' }));
  });

  protected who({ decidedByName, decidedAt }: ClashOverride): string {
    return [decidedByName, showMoment(decidedAt)].filter(Boolean).join(', ');
  }

  protected async move(): Promise<void> {
    const { moveTo } = this.clash();
    if (!moveTo || this.isMoving()) return;
    this.isMoving.set(true);
    await this.moves.move(moveTo);
    this.isMoving.set(false);
  }

  protected accept(): void {
    const data: ClashOverrideData = { clash: this.clash() };
    const load = () => import('./clash-override-edit').then((file) => file.ClashOverrideEdit);
    void this.panels.openSide(load, data, 560);
  }

  protected async withdraw(override: ClashOverride): Promise<void> {
    const isAgreed = await this.confirm.ask({
      title: 'Bỏ chấp nhận va chạm này?',
      text: 'Va chạm trở lại là chưa giải quyết; lý do đã ghi vẫn còn trong nhật ký.',
      action: 'Bỏ chấp nhận',
    });
    if (!isAgreed) return;
    try {
      const { changeId } = await this.api.remove(override.id);
      this.notices.written('Đã bỏ chấp nhận va chạm.', changeId);
    } catch (error) {
      this.notices.failed(error);
    }
  }
}
