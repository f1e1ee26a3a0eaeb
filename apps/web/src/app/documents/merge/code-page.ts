import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { presenceStateLabels } from '@ky-yeu/contracts/closed-lists';
import type { AttendeeOfCode } from '@ky-yeu/contracts/paper-jobs';
import { Can } from '../../shared/can';
import { LoadState } from '../../shared/load-state';
import { Notices } from '../../shared/notices';
import { attendeeOfCode, MergeApi } from './merge-api';

/** Where the QR code of an invitation leads: who it is, and a button that notes him as present. */
@Component({
  selector: 'app-code-page',
  imports: [Can, LoadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <app-load-state [of]="resource" />
      @if (attendee(); as who) {
        <article class="card">
          <h1>{{ who.name }}</h1>
          <p>{{ who.title || 'Chưa ghi chức vụ' }}</p>
          <p class="muted">{{ who.organisationName }}</p>
          <p>
            <span class="badge" [class.good]="who.presence === 'PRESENT'" role="status">{{
              labels[who.presence]
            }}</span>
          </p>
          <div class="actions">
            @if (who.presence !== 'PRESENT') {
              <button
                *appCan="'conferences:write'"
                class="button primary"
                type="button"
                [disabled]="isSaving()"
                (click)="markPresent(who)"
              >
                Ghi có mặt
              </button>
            }
            <a
              class="button"
              [routerLink]="['/conferences', who.conferenceId, 'attendees']"
              [queryParams]="{ q: who.name }"
            >
              Mở danh sách đại biểu
            </a>
          </div>
        </article>
      }
    </div>
  `,
  styles: `
    article {
      display: grid;
      gap: 10px;
      max-width: 560px;
    }
  `,
})
export class CodePage {
  private readonly api = inject(MergeApi);
  private readonly notices = inject(Notices);
  readonly code = input.required<string>();
  protected readonly resource = attendeeOfCode(this.code);
  protected readonly attendee = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly labels = presenceStateLabels;
  protected readonly isSaving = signal(false);

  protected async markPresent(who: AttendeeOfCode): Promise<void> {
    this.isSaving.set(true);
    try {
      const { changeId } = await this.api.markPresent(who);
      this.notices.written(`Đã ghi ${who.name} có mặt.`, changeId);
    } catch (error) {
      this.notices.failed(error);
    } finally {
      this.isSaving.set(false);
    }
  }
}
