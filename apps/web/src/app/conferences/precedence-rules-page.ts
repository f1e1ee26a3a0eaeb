import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiContentCopy, mdiDeleteOutline, mdiPencilOutline } from '@mdi/js';
import { blockLabels, organisationLevelLabels } from '@ky-yeu/contracts/closed-lists';
import { precedenceCriterionLabels, precedencePrincipleLabels } from '@ky-yeu/contracts/precedence-lists';
import type { PrecedenceRule } from '@ky-yeu/contracts/precedence';
import { Can } from '../shared/can';
import { Confirm } from '../shared/confirm';
import { showDate, today } from '../shared/format';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { Panels } from '../shared/panels';
import { PrecedenceApi, precedenceRules } from './precedence-api';
import type { PrecedenceRuleData } from './precedence-rule-edit';

interface Line {
  text: string;
  source: string | null;
  isConfirmed: boolean;
  isOff: boolean;
}

interface Part {
  heading: string;
  isOrdered: boolean;
  lines: Line[];
}

type Sourced = { source?: string | null; isConfirmed: boolean; isOn?: boolean };

const line = (text: string, { source, isConfirmed, isOn }: Sourced): Line => ({
  text,
  source: source ?? null,
  isConfirmed,
  isOff: isOn === false,
});

function partsOf(rule: PrecedenceRule): Part[] {
  const { steps, blocks, levels, principles } = rule;
  return [
    {
      heading: 'Các bước so sánh',
      isOrdered: true,
      lines: steps.map((each) => line(precedenceCriterionLabels[each.criterion], each)),
    },
    { heading: 'Thứ tự khối', isOrdered: true, lines: blocks.map((each) => line(blockLabels[each.block], each)) },
    {
      heading: 'Thứ tự cấp',
      isOrdered: true,
      lines: levels.map((each) => line(organisationLevelLabels[each.level], each)),
    },
    {
      heading: 'Nguyên tắc',
      isOrdered: false,
      lines: principles.map((each) => line(precedencePrincipleLabels[each.principle], each)),
    },
  ];
}

/** The rules of precedence through time: steps, blocks, levels and principles, each with where it is written. */
@Component({
  selector: 'app-precedence-rules-page',
  imports: [Can, Icon, LoadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './precedence-rules-page.html',
  styleUrl: './precedence-rules-page.scss',
})
export class PrecedenceRulesPage {
  private readonly api = inject(PrecedenceApi);
  private readonly confirm = inject(Confirm);
  private readonly panels = inject(Panels);
  protected readonly icons = { mdiContentCopy, mdiDeleteOutline, mdiPencilOutline };
  protected readonly page = precedenceRules();
  protected readonly rules = computed(() => {
    const items = this.page.hasValue() ? (this.page.value()?.items ?? []) : [];
    return items.map((rule) => ({ rule, parts: partsOf(rule), span: spanOf(rule), isNow: isNow(rule) }));
  });

  protected edit(rule: PrecedenceRule, isCopy = false): void {
    const data: PrecedenceRuleData = { rule, isCopy };
    void this.panels.openSide(
      () => import('./precedence-rule-edit').then((file) => file.PrecedenceRuleEdit),
      data,
      860,
    );
  }

  protected remove(rule: PrecedenceRule): void {
    void this.confirm.delete({
      what: `quy tắc “${rule.name}”`,
      hangsOnIt: ['hội nghị trong thời gian này sẽ theo thứ tự mặc định của hệ thống'],
      remove: () => this.api.rules.remove(rule.id),
    });
  }
}

const spanOf = ({ validFrom, validTo }: PrecedenceRule) =>
  validTo ? `Từ ${showDate(validFrom)} đến ${showDate(validTo)}` : `Từ ${showDate(validFrom)} đến nay`;

const isNow = ({ validFrom, validTo }: PrecedenceRule) =>
  validFrom <= today() && (validTo === null || validTo >= today());
