import { ChangeDetectionStrategy, Component, computed, inject, input, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { mdiCancel, mdiDeleteOutline, mdiDownload, mdiOpenInNew, mdiPrinterOutline, mdiStamper } from '@mdi/js';
import type { Paper } from '@ky-yeu/contracts/paper-drafts';
import { paperFormatLabels, paperKindLabels, paperTraits } from '@ky-yeu/contracts/papers';
import { OpenConference } from '../conferences/open-conference';
import { Can } from '../shared/can';
import { Confirm } from '../shared/confirm';
import { showDate, showMoment } from '../shared/format';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { Notices } from '../shared/notices';
import { Panels } from '../shared/panels';
import { draftUrl, frozenUrl, IssueApi, paperCheck, paperResource } from './issue-api';
import { PaperForm } from './paper-form';
import { PaperLacks } from './paper-lacks';
import { PaperPreview } from './paper-preview';
import { stateText, stateTone } from './paper-words';

/** One paper: its draft beside the preview, or what was issued with its history. */
@Component({
  selector: 'app-paper-editor',
  imports: [Can, Icon, LoadState, PaperForm, PaperLacks, PaperPreview, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './paper-editor.html',
  styleUrl: './paper-editor.scss',
})
export class PaperEditor {
  readonly paperId = input.required<string>();
  private readonly form = viewChild(PaperForm);
  private readonly open = inject(OpenConference);
  private readonly api = inject(IssueApi);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  private readonly panels = inject(Panels);
  private readonly router = inject(Router);
  protected readonly icons = { mdiCancel, mdiDeleteOutline, mdiDownload, mdiOpenInNew, mdiPrinterOutline, mdiStamper };
  protected readonly labels = paperKindLabels;
  protected readonly formatLabels = paperFormatLabels;
  protected readonly stateText = stateText;
  protected readonly stateTone = stateTone;
  protected readonly showDate = showDate;
  protected readonly showMoment = showMoment;
  protected readonly resource = paperResource(this.open.id, this.paperId);
  protected readonly checked = paperCheck(this.open.id, this.paperId);
  protected readonly paper = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly check = computed(() => (this.checked.hasValue() ? this.checked.value() : undefined));
  protected readonly files = computed(() => {
    const paper = this.paper();
    if (!paper) return [];
    return paperTraits[paper.kind].formats.map((format) => ({
      format,
      label: paperFormatLabels[format],
      url: draftUrl(paper, format, false),
    }));
  });
  protected readonly previewUrl = computed(() => {
    const paper = this.paper();
    if (!paper) return '';
    return paper.state === 'DRAFT' ? draftUrl(paper, 'pdf', true) : frozenUrl(paper, 'pdf');
  });

  protected reach(box: string): void {
    this.form()?.reach(box);
  }

  protected async issue(paper: Paper): Promise<void> {
    if (this.form()?.isDirty()) {
      this.notices.say('Dự thảo có thay đổi chưa lưu: hãy bấm “Lưu và xem lại” rồi ban hành.');
      return;
    }
    const next = paper.number === null ? this.check()?.nextNumber : null;
    const isSure = await this.confirm.ask({
      title: `Ban hành ${paperKindLabels[paper.kind].toLocaleLowerCase('vi')}?`,
      text: 'Văn bản được cấp số và giữ nguyên cùng các tệp; sau đó không sửa, không xóa được, chỉ hủy có ghi lý do.',
      lines: [
        ...(next ? [`Số dự kiến: ${next}`] : []),
        `Ngày văn bản: ${paper.issuedOn ? showDate(paper.issuedOn) : 'hôm nay'}`,
      ],
      action: 'Ban hành',
    });
    if (isSure) await this.attempt(() => this.api.issue(paper), 'Đã ban hành văn bản.');
  }

  protected async cancel(paper: Paper): Promise<void> {
    const load = () => import('./paper-cancel').then((file) => file.PaperCancel);
    const reason = await this.panels.openSmall<object, string>(load, {});
    if (reason) await this.attempt(() => this.api.cancel(paper, reason), 'Đã hủy văn bản; số vẫn giữ trong sổ.');
  }

  protected print(paper: Paper): void {
    const load = () => import('./paper-print').then((file) => file.PaperPrintDialog);
    void this.panels.openSmall(load, { paper });
  }

  protected async remove(paper: Paper): Promise<void> {
    const what = `dự thảo ${paperKindLabels[paper.kind].toLocaleLowerCase('vi')}`;
    if (await this.confirm.delete({ what, remove: () => this.api.remove(paper) }))
      await this.router.navigate(['/conferences', paper.conferenceId, 'papers']);
  }

  private async attempt(act: () => Promise<unknown>, told: string): Promise<void> {
    try {
      await act();
      this.notices.say(told);
    } catch (error) {
      this.notices.failed(error);
    }
  }
}
