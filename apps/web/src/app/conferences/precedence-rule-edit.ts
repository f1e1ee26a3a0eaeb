import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { mdiArrowDown, mdiArrowUp } from '@mdi/js';
import { blockLabels, organisationLevelLabels } from '@ky-yeu/contracts/closed-lists';
import { precedenceCriterionLabels, precedencePrincipleLabels } from '@ky-yeu/contracts/precedence-lists';
import {
  CreatePrecedenceRule,
  UpdatePrecedenceRule,
  type PrecedenceBlock,
  type PrecedenceLevel,
  type PrecedencePrincipleSource,
  type PrecedenceRule,
  type PrecedenceStep,
} from '@ky-yeu/contracts/precedence';
import { EditFrame } from '../shared/edit-frame';
import { DateField } from '../shared/fields/date-field';
import { FlagField } from '../shared/fields/flag-field';
import { TextField } from '../shared/fields/text-field';
import { keepFocus } from '../shared/focus';
import { Icon } from '../shared/icon';
import { recordForm, type Filled } from '../shared/record-form';
import { PrecedenceApi } from './precedence-api';

export interface PrecedenceRuleData {
  rule: PrecedenceRule;
  /** Starts a new rule with the parts of this one. */
  isCopy: boolean;
}

type Model = Omit<Filled<CreatePrecedenceRule>, 'steps' | 'blocks' | 'levels' | 'principles'> & {
  steps: Filled<PrecedenceStep>[];
  blocks: Filled<PrecedenceBlock>[];
  levels: Filled<PrecedenceLevel>[];
  principles: Filled<PrecedencePrincipleSource>[];
};
type ListName = 'steps' | 'blocks' | 'levels';

const sourced = <Row extends { source?: string | null }>(row: Row) => ({ ...row, source: row.source ?? null });

function modelOf(rule: PrecedenceRule): Model {
  const { name, validFrom, validTo, source, isConfirmed } = rule;
  return {
    ...{ name, validFrom, validTo, source, isConfirmed },
    steps: rule.steps.map(sourced),
    blocks: rule.blocks.map(sourced),
    levels: rule.levels.map(sourced),
    principles: rule.principles.map(sourced),
  };
}

/** Changes a rule of precedence: order and use of the steps, order of blocks and levels, and the source of each. */
@Component({
  selector: 'app-precedence-rule-edit',
  imports: [DateField, EditFrame, FlagField, Icon, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './precedence-rule-edit.html',
  styleUrl: './precedence-rule-edit.scss',
})
export class PrecedenceRuleEdit {
  private readonly api = inject(PrecedenceApi).rules;
  private readonly data = inject<PrecedenceRuleData>(MAT_DIALOG_DATA);
  protected readonly icons = { mdiArrowDown, mdiArrowUp };
  protected readonly heading = this.data.isCopy ? 'Quy tắc ngôi thứ mới' : `Sửa ${this.data.rule.name}`;
  protected readonly form = recordForm<Model, PrecedenceRule>({
    contract: this.data.isCopy ? CreatePrecedenceRule : UpdatePrecedenceRule,
    value: this.data.isCopy ? { ...modelOf(this.data.rule), name: '', validTo: null } : modelOf(this.data.rule),
    version: this.data.isCopy ? undefined : this.data.rule.version,
    fromRecord: modelOf,
    save: (body, version) =>
      this.data.isCopy ? this.api.create(body) : this.api.update(this.data.rule.id, { ...body, version }),
  });
  protected readonly lists = [
    { name: 'steps', heading: 'Các bước so sánh', hint: 'Bước trên quyết định trước; vần tên luôn là bước cuối.' },
    { name: 'blocks', heading: 'Thứ tự khối', hint: '' },
    { name: 'levels', heading: 'Thứ tự cấp', hint: '' },
    { name: 'principles', heading: 'Nguyên tắc', hint: 'Hệ thống luôn theo ba nguyên tắc này; ở đây ghi nguồn.' },
  ] as const;

  protected labelOf(name: ListName | 'principles', index: number): string {
    const { steps, blocks, levels, principles } = this.form.model();
    const labels = {
      steps: () => steps[index] && precedenceCriterionLabels[steps[index].criterion],
      blocks: () => blocks[index] && blockLabels[blocks[index].block],
      levels: () => levels[index] && organisationLevelLabels[levels[index].level],
      principles: () => principles[index] && precedencePrincipleLabels[principles[index].principle],
    };
    return labels[name]() ?? '';
  }

  /** The last step stays the last: without the name two people might be left without an order. */
  protected canMove(name: ListName | 'principles', index: number, step: -1 | 1): boolean {
    if (name === 'principles') return false;
    const last = this.form.model()[name].length - (name === 'steps' ? 2 : 1);
    return index <= last && index + step >= 0 && index + step <= last;
  }

  protected move(name: ListName | 'principles', index: number, step: -1 | 1, event: Event): void {
    if (name === 'principles' || !this.canMove(name, index, step)) return;
    keepFocus(event.currentTarget as HTMLElement);
    this.form.model.update((model) => ({ ...model, [name]: moved<unknown>(model[name], index, step) }));
  }
}

function moved<Row>(rows: readonly Row[], index: number, step: -1 | 1): Row[] {
  const next = [...rows];
  next.splice(index + step, 0, ...next.splice(index, 1));
  return next;
}
