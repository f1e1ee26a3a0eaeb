import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiAutoFix, mdiPencilOutline, mdiPrinterOutline } from '@mdi/js';
import { paperFormatLabels } from '@ky-yeu/contracts/papers';
import { planStateLabels, type PlanState } from '@ky-yeu/contracts/planning/plan-lists';
import type { JoinProposal, Plan, PlanStep, ProposeAnswer } from '@ky-yeu/contracts/planning/plans';
import { showDate, showMoment } from '../../shared/format';
import { Icon } from '../../shared/icon';
import { LoadState } from '../../shared/load-state';
import { Notices } from '../../shared/notices';
import { pageTitle } from '../../shared/page-title';
import { Panels } from '../../shared/panels';
import type { Written } from '../../shared/record-api';
import { Session } from '../../shared/session';
import type { PlanItemData } from './plan-item-edit';
import { PlanItems } from './plan-items';
import { PlanMeterCard } from './plan-meter';
import type { PlanStepData } from './plan-step';
import { planTone } from './plan-words';
import { plan, planCheck, planPaper, PlansApi } from './plans-api';

interface Act {
  to: PlanState;
  label: string;
  isNext: boolean;
}

const actsOf: Record<PlanState, Act[]> = {
  DRAFT: [{ to: 'SUBMITTED', label: 'Trình duyệt', isNext: true }],
  SUBMITTED: [
    { to: 'DRAFT', label: 'Đưa về dự thảo', isNext: false },
    { to: 'APPROVED', label: 'Duyệt', isNext: true },
  ],
  APPROVED: [
    { to: 'DRAFT', label: 'Đưa về dự thảo', isNext: false },
    { to: 'ISSUED', label: 'Ban hành', isNext: true },
  ],
  ISSUED: [{ to: 'DRAFT', label: 'Lập bản điều chỉnh', isNext: false }],
};

const told = (act: string, step: PlanStep | null) =>
  step ? `${act}: ${step.by ?? 'tài khoản đã xóa'}, ${showMoment(step.at)}` : null;

/** The plan of a year: meter, what could be joined, what has changed since it was issued, and its conferences by month. */
@Component({
  selector: 'app-plan-page',
  imports: [Icon, LoadState, PlanItems, PlanMeterCard, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan-page.html',
  styleUrl: './plan-page.scss',
})
export class PlanPage {
  readonly id = input.required<string>();
  private readonly api = inject(PlansApi);
  private readonly notices = inject(Notices);
  private readonly panels = inject(Panels);
  private readonly session = inject(Session);
  protected readonly icons = { mdiAutoFix, mdiPencilOutline, mdiPrinterOutline };
  protected readonly formats = Object.entries(paperFormatLabels);
  protected readonly showDate = showDate;
  protected readonly resource = plan(this.id);
  protected readonly check = planCheck(this.id);
  protected readonly plan = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly isMoving = signal(false);
  protected readonly showsAllJoins = signal(false);
  protected readonly canWrite = computed(() => this.session.can('plans:write'));
  protected readonly canEdit = computed(() => {
    const state = this.plan()?.state;
    return this.canWrite() && (state === 'DRAFT' || state === 'ISSUED');
  });
  protected readonly tone = computed(() => planTone[this.plan()?.state ?? 'DRAFT']);
  protected readonly stateLabel = computed(() => planStateLabels[this.plan()?.state ?? 'DRAFT']);
  protected readonly acts = computed(() => {
    const acts = actsOf[this.plan()?.state ?? 'DRAFT'];
    return acts.filter(({ to }) => to !== 'APPROVED' || this.session.can('plans:approve'));
  });
  protected readonly isEmpty = computed(() => {
    const counts = this.plan();
    return counts ? counts.proposed + counts.accepted + counts.dropped + counts.joined === 0 : true;
  });
  protected readonly shownJoins = computed(() => {
    const joins = (this.check.hasValue() ? this.check.value()?.joins : undefined) ?? [];
    return this.showsAllJoins() ? joins : joins.slice(0, 3);
  });
  protected readonly steps = computed(() => {
    const current = this.plan();
    if (!current) return [];
    const reason = current.approvalReason ? ` (người trình tự duyệt: ${current.approvalReason})` : '';
    const approved = told('Duyệt', current.approved);
    return [told('Trình', current.submitted), approved && approved + reason, told('Ban hành', current.issued)].filter(
      (step) => step !== null,
    );
  });
  /** The newest first. */
  protected readonly issues = computed(() =>
    (this.plan()?.issues ?? []).toReversed().map(({ ordinal, number, issuedOn, conferences }) => ({
      ordinal,
      text: `Lần ${ordinal}: số ${number}, ngày ${showDate(issuedOn)}, ${conferences} hội nghị`,
    })),
  );

  constructor() {
    pageTitle(() => {
      const current = this.plan();
      return current && `Kế hoạch hội nghị năm ${current.year}`;
    });
  }

  protected paper(format: string, issue?: number): string {
    return planPaper(this.id(), format, issue);
  }

  protected edit(current: Plan): void {
    void this.panels.openSide(() => import('./plan-edit').then((file) => file.PlanEdit), { plan: current }, 640);
  }

  protected addItem(current: Plan): void {
    const data: PlanItemData = { plan: current };
    void this.panels.openSide(() => import('./plan-item-edit').then((file) => file.PlanItemEdit), data);
  }

  protected async propose(current: Plan): Promise<void> {
    const load = () => import('./plan-propose').then((file) => file.PlanPropose);
    const written = await this.panels.openSide<Plan, Written<ProposeAnswer>>(load, current, 640);
    if (!written) return;
    const { proposed, known, left } = written.record;
    const again = known ? ` ${known} hội nghị đã có từ trước.` : '';
    const rest = left.length ? ` Không đề xuất: ${left.join(' ')}` : '';
    this.notices.written(`Đã đề xuất ${proposed} hội nghị.${again}${rest}`, proposed ? written.changeId : null);
  }

  protected async move(current: Plan, to: PlanState): Promise<void> {
    if (to === 'APPROVED' || to === 'ISSUED') {
      const data: PlanStepData = { plan: current, to };
      void this.panels.openSide(() => import('./plan-step').then((file) => file.PlanStep), data, 560);
      return;
    }
    const done = to === 'DRAFT' ? 'Kế hoạch đã về dự thảo.' : 'Đã trình kế hoạch.';
    await this.write(done, () => this.api.move(current.id, { to, version: current.version }));
  }

  protected join(current: Plan, { first, second }: JoinProposal): Promise<void> {
    const body = { intoId: first.id, intoVersion: first.version, version: second.version };
    return this.write('Đã ghép hai hội nghị.', () => this.api.join(current.id, second.id, body));
  }

  private async write(sentence: string, act: () => Promise<Written<unknown>>): Promise<void> {
    this.isMoving.set(true);
    try {
      const { changeId } = await act();
      this.notices.written(sentence, changeId);
    } catch (error) {
      this.notices.failed(error);
    } finally {
      this.isMoving.set(false);
    }
  }
}
