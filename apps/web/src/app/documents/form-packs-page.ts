import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { mdiContentCopy } from '@mdi/js';
import { documentFormLabels, documentForms } from '@ky-yeu/contracts/closed-lists';
import type { FormPack } from '@ky-yeu/contracts/form-packs';
import { numberResetLabels } from '@ky-yeu/contracts/office-settings';
import { RowActions } from '../conferences/row-actions';
import { Can } from '../shared/can';
import { Confirm } from '../shared/confirm';
import { showSpan } from '../shared/format';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { Panels } from '../shared/panels';
import { formPacks, IssueApi } from './issue-api';

/** The form packs through time, for the Party and for the State. */
@Component({
  selector: 'app-form-packs-page',
  imports: [Can, Icon, LoadState, RowActions],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <header class="page-header">
        <div>
          <h1>Bộ thể thức văn bản</h1>
          <p>
            Lề giấy, cỡ chữ, cách viết số và quyền hạn ký, theo thời gian áp dụng. Văn bản lấy bộ thể thức của cơ quan
            ban hành vào ngày văn bản; khi quy định thay đổi, lập bộ mới từ bộ đang có.
          </p>
        </div>
      </header>
      <app-load-state [of]="page" />
      @for (group of groups(); track group.form) {
        <section class="card" [attr.aria-label]="group.heading">
          <header>
            <h2>{{ group.heading }}</h2>
          </header>
          <ul class="rules">
            @for (pack of group.packs; track pack.id) {
              <li>
                <span>
                  <strong>{{ pack.name }}</strong>
                  @if (!pack.isConfirmed) {
                    &ngsp;<span class="badge warn">chưa xác nhận</span>
                  }
                  <span class="source">
                    Áp dụng {{ span(pack) }} · số {{ pack.numberPattern }} · đánh lại
                    {{ resets[pack.numberReset].toLowerCase() }}
                  </span>
                  <span class="source">Nguồn: {{ pack.source ?? 'chưa ghi' }}</span>
                </span>
                <span class="actions" *appCan="'rules:write'">
                  <button
                    type="button"
                    class="button plain small icon"
                    title="Lập bộ mới từ đây"
                    [attr.aria-label]="'Lập bộ mới từ: ' + pack.name"
                    (click)="edit(pack, true)"
                  >
                    <app-icon [path]="mdiContentCopy" [size]="17" />
                  </button>
                  <app-row-actions [of]="pack.name" (edited)="open(pack)" (removed)="remove(pack)" />
                </span>
              </li>
            }
          </ul>
        </section>
      }
    </div>
  `,
  styleUrl: './form-packs-page.scss',
})
export class FormPacksPage {
  private readonly api = inject(IssueApi).formPacks;
  private readonly confirm = inject(Confirm);
  private readonly panels = inject(Panels);
  protected readonly mdiContentCopy = mdiContentCopy;
  protected readonly resets = numberResetLabels;
  protected readonly page = formPacks();
  protected readonly groups = computed(() => {
    const items = this.page.hasValue() ? (this.page.value()?.items ?? []) : [];
    return documentForms.map((form) => ({
      form,
      heading: documentFormLabels[form],
      packs: items.filter((pack) => pack.form === form),
    }));
  });
  protected readonly span = ({ validFrom, validTo }: FormPack) => showSpan(validFrom, validTo);

  /** A pack that somebody has checked against the law asks before it is changed. */
  protected async open(pack: FormPack): Promise<void> {
    if (pack.isConfirmed) {
      const isSure = await this.confirm.ask({
        title: `Sửa “${pack.name}”?`,
        text: 'Bộ này đã được xác nhận đúng quy định. Sửa số đo sẽ đổi mọi văn bản chưa ban hành trong thời gian áp dụng.',
        action: 'Vẫn sửa',
      });
      if (!isSure) return;
    }
    this.edit(pack, false);
  }

  protected edit(pack: FormPack, isCopy: boolean): void {
    void this.panels.openSide(
      () => import('./form-pack-edit').then((file) => file.FormPackEdit),
      { pack, isCopy },
      820,
    );
  }

  protected remove(pack: FormPack): void {
    void this.confirm.delete({
      what: `bộ thể thức “${pack.name}”`,
      hangsOnIt: ['văn bản chưa ban hành của thời gian này theo bộ liền trước'],
      remove: () => this.api.remove(pack.id),
    });
  }
}
