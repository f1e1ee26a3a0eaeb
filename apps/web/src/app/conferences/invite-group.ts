import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import type { AddedFromGroup, AddFromGroup } from '@ky-yeu/contracts/people-groups';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { groupMembers, peopleGroupPicker, reasonText } from '../people/groups-api';
import { showDate, today } from '../shared/format';
import { LoadState } from '../shared/load-state';
import { Notices } from '../shared/notices';
import { recordApi, type PickerOption } from '../shared/record-api';
import { RecordPicker } from '../shared/record-picker';

export interface InviteGroupData {
  conferenceId: string;
  heldOn: string | null;
}

/** Adds the people of a saved group to the conference, as they are on its day; single ones can be left out. */
@Component({
  selector: 'app-invite-group',
  imports: [LoadState, MatDialogModule, RecordPicker, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 mat-dialog-title>Mời theo nhóm</h2>
    <mat-dialog-content>
      <p class="muted">
        Lấy người giữ chức vụ vào ngày {{ showDate(on) }}{{ data.heldOn ? '' : ' (hội nghị chưa có ngày)' }}. Người đã
        có trong danh sách được giữ nguyên.
      </p>
      <app-record-picker
        ariaLabel="Nhóm"
        placeholder="Gõ tên nhóm đã lưu"
        shown=""
        [source]="groups"
        (chosen)="pick($event)"
      />
      <app-load-state [of]="resource" />
      @if (page(); as found) {
        @if (!found.total) {
          <p>Vào ngày này nhóm chưa có ai. Kiểm tra ngày giữ chức vụ hoặc sửa quy tắc của nhóm.</p>
        } @else {
          <ul aria-label="Người trong nhóm">
            @for (member of found.items; track member.id) {
              <li>
                <label>
                  <input
                    #box
                    type="checkbox"
                    [checked]="!leftOut().has(member.id)"
                    (change)="set(member.id, box.checked)"
                  />
                  <span>
                    {{ member.fullName }}
                    <span class="muted small-text">{{ reasonText(member.reasons[0]!) }}</span>
                  </span>
                </label>
              </li>
            }
          </ul>
          @if (found.total > found.items.length) {
            <p class="muted small-text">
              và {{ formatNumber(found.total - found.items.length) }} người nữa, đều được thêm.
            </p>
          }
        }
      } @else if (!group()) {
        <p class="small-text">
          <a routerLink="/people/groups" mat-dialog-close>Xem và lập các nhóm</a>
        </p>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button class="button" type="button" mat-dialog-close>Thôi</button>
      <button class="button primary" type="button" [disabled]="!count() || isAdding()" (click)="add()">
        {{ count() ? 'Thêm ' + formatNumber(count()) + ' người' : 'Thêm' }}
      </button>
    </mat-dialog-actions>
  `,
  styles: `
    mat-dialog-content {
      display: grid;
      gap: 12px;
    }

    ul {
      max-height: 42dvh;
      overflow: auto;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--radius);
    }

    label {
      display: flex;
      gap: 10px;
      align-items: baseline;
      padding: 7px 12px;
    }

    label > span > span {
      display: block;
    }

    mat-dialog-actions {
      gap: 8px;
      padding: 12px 24px 20px;
    }
  `,
})
export class InviteGroup {
  protected readonly data = inject<InviteGroupData>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<unknown>>(MatDialogRef);
  private readonly notices = inject(Notices);
  private readonly api = recordApi<AddedFromGroup, AddFromGroup>(
    () => `/api/conferences/${this.data.conferenceId}/attendees/from-group`,
  );
  protected readonly groups = peopleGroupPicker();
  protected readonly on = this.data.heldOn ?? today();
  protected readonly group = signal<PickerOption | null>(null);
  protected readonly leftOut = signal<ReadonlySet<string>>(new Set());
  protected readonly isAdding = signal(false);
  protected readonly resource = groupMembers(
    () => this.group()?.id,
    () => this.on,
    () => 1,
  );
  protected readonly page = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly count = computed(() => (this.page()?.total ?? 0) - this.leftOut().size);
  protected readonly showDate = showDate;
  protected readonly formatNumber = formatNumber;
  protected readonly reasonText = reasonText;

  protected pick(option: PickerOption | null): void {
    this.leftOut.set(new Set());
    this.group.set(option);
  }

  protected set(id: string, isWanted: boolean): void {
    const next = new Set(this.leftOut());
    if (isWanted) next.delete(id);
    else next.add(id);
    this.leftOut.set(next);
  }

  protected async add(): Promise<void> {
    const group = this.group();
    if (!group) return;
    this.isAdding.set(true);
    try {
      const { record, changeId } = await this.api.create({ groupId: group.id, leaveOutIds: [...this.leftOut()] });
      this.dialog.close();
      const { added, alreadyListed } = record;
      const known = alreadyListed ? `; ${formatNumber(alreadyListed)} người đã có trong danh sách` : '';
      if (added) this.notices.written(`Đã thêm ${formatNumber(added)} đại biểu${known}.`, changeId);
      else this.notices.say(`Không thêm ai${known}.`);
    } catch (error) {
      this.notices.failed(error);
    } finally {
      this.isAdding.set(false);
    }
  }
}
