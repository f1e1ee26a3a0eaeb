import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import type { ConferenceKind } from '@ky-yeu/contracts/closed-lists';
import { showDate } from '../../shared/format';
import { LoadState } from '../../shared/load-state';
import { Notices } from '../../shared/notices';
import { checklistPlan, checklistTemplates, PreparationApi } from './preparation-api';

export interface TemplateApplyData {
  conferenceId: string;
  kind: ConferenceKind | null;
}

/** Shows what a template would add to the checklist, with its days, and adds it. */
@Component({
  selector: 'app-template-apply',
  imports: [LoadState, MatDialogModule, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 mat-dialog-title>Lấy việc từ mẫu</h2>
    <mat-dialog-content>
      <app-load-state [of]="templates" />
      @if (options().length) {
        <label>
          <span>Mẫu</span>
          <select #box class="choice" (change)="templateId.set(box.value)">
            @for (template of options(); track template.id) {
              <option [value]="template.id" [selected]="template.id === templateId()">{{ template.name }}</option>
            }
          </select>
        </label>
      } @else if (templates.hasValue()) {
        <p>Chưa có mẫu nào. <a routerLink="/admin/checklists" mat-dialog-close>Lập mẫu</a></p>
      }
      <app-load-state [of]="plan" />
      @if (shown(); as found) {
        <p class="muted small-text">
          Tính từ ngày khai mạc {{ date(found.opensOn) }}. Việc đã có được giữ nguyên.
          @if (past()) {
            <strong>{{ past() }} việc có hạn đã qua.</strong>
          }
        </p>
        <ul aria-label="Việc sẽ thêm">
          @for (item of found.items; track $index) {
            <li [class.there]="item.isThere">
              <span class="number" [class.past]="item.isPast && !item.isThere">{{ date(item.dueOn) }}</span>
              <span>{{ item.title }}</span>
              @if (item.isThere) {
                <span class="badge">đã có</span>
              } @else if (item.isPast) {
                <span class="badge warn">đã qua</span>
              }
            </li>
          }
        </ul>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button class="button" type="button" mat-dialog-close>Thôi</button>
      <button class="button primary" type="button" [disabled]="!count() || isBusy()" (click)="add()">
        {{ count() ? 'Thêm ' + count() + ' việc' : 'Thêm' }}
      </button>
    </mat-dialog-actions>
  `,
  styleUrl: './preview-dialog.scss',
})
export class TemplateApply {
  private readonly data = inject<TemplateApplyData>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<unknown>>(MatDialogRef);
  private readonly api = inject(PreparationApi);
  private readonly notices = inject(Notices);
  protected readonly date = showDate;
  protected readonly isBusy = signal(false);
  protected readonly templates = checklistTemplates();
  protected readonly options = computed(() => (this.templates.hasValue() ? (this.templates.value()?.items ?? []) : []));
  /** The template of this kind of conference; one for all kinds otherwise. */
  protected readonly templateId = linkedSignal(() => {
    const all = this.options();
    const fitting = all.find(({ conferenceKind }) => conferenceKind === this.data.kind);
    return (fitting ?? all.find(({ conferenceKind }) => conferenceKind === null) ?? all[0])?.id ?? '';
  });
  protected readonly plan = checklistPlan(this.data.conferenceId, this.templateId);
  protected readonly shown = computed(() => (this.plan.hasValue() ? this.plan.value() : undefined));
  private readonly added = computed(() => this.shown()?.items.filter(({ isThere }) => !isThere) ?? []);
  protected readonly count = computed(() => this.added().length);
  protected readonly past = computed(() => this.added().filter(({ isPast }) => isPast).length);

  protected async add(): Promise<void> {
    const opensOn = this.shown()?.opensOn;
    if (!opensOn) return;
    this.isBusy.set(true);
    try {
      const input = { templateId: this.templateId(), opensOn };
      const { body, changeId } = await this.api.apply(this.data.conferenceId, input);
      this.dialog.close();
      this.notices.written(`Đã thêm ${body.added} việc chuẩn bị.`, changeId);
    } catch (error) {
      this.notices.failed(error);
      this.plan.reload();
    } finally {
      this.isBusy.set(false);
    }
  }
}
