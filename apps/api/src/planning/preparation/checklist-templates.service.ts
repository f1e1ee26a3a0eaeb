import { Injectable } from '@nestjs/common';
import type { CreateChecklistTemplate, TemplateItem, UpdateChecklistTemplate } from '@ky-yeu/contracts/preparation';
import type { PageQuery } from '@ky-yeu/contracts/page';
import { columnList, listStatement, type ListSource } from '../../platform/database/list-statement';
import { Reads } from '../../platform/database/reads';
import { nullable, Rows, type Values } from '../../platform/database/rows';
import { fieldError } from '../../platform/http/domain-error';
import { ChecklistTemplateEntity } from './preparation.entity';

const source: ListSource = {
  from: 'checklist_templates t',
  columns: {
    id: 't.id',
    version: 't.version',
    name: 't.name',
    conferenceKind: 't.conference_kind',
    source: 't.source',
    isConfirmed: 't.is_confirmed',
    items: 't.items',
  },
  sorts: { name: 't.name collate "vi-x-icu" {dir}' },
  tieBreak: 't.id',
};

const oneStatement = `select row_to_json(x)::text as json from (
  select ${columnList(source.columns)} from checklist_templates t where t.id = $1) x`;

function toValues(input: CreateChecklistTemplate): Values {
  const items = input.items.map(({ title, offsetDays, offsetUnit, committee, clockCode }: TemplateItem) => ({
    ...{ title, offsetDays, offsetUnit, committee: committee ?? null, clockCode: clockCode ?? null },
  }));
  const clocks = items.map(({ clockCode }) => clockCode).filter((code) => code !== null);
  const double = items.findIndex(
    ({ clockCode }, index) =>
      clockCode &&
      clocks.indexOf(clockCode) !== clocks.lastIndexOf(clockCode) &&
      index === items.findLastIndex((item) => item.clockCode === clockCode),
  );
  if (double >= 0) {
    throw fieldError(`items.${double}.clockCode`, 'Đồng hồ pháp lý: mỗi đồng hồ chỉ gắn với một việc của mẫu.');
  }
  return {
    name: input.name,
    isConfirmed: input.isConfirmed,
    items,
    ...nullable(input, 'conferenceKind', 'source'),
  };
}

/** Templates of checklists, kept by the office; what was made of them before does not change with them. */
@Injectable()
export class ChecklistTemplatesService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
  ) {}

  /** A page as JSON text. */
  list(query: PageQuery): Promise<string> {
    const { text, values } = listStatement(source, query, { where: [], values: [] });
    return this.reads.json(text, values);
  }

  /** One template as JSON text; @throws DomainError NOT_FOUND. */
  get(id: string): Promise<string> {
    return this.reads.json(oneStatement, [id]);
  }

  /** @throws DomainError DUPLICATE. */
  async create(input: CreateChecklistTemplate): Promise<string> {
    return this.get(await this.rows.insert(ChecklistTemplateEntity, toValues(input)));
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION, DUPLICATE. */
  async update(id: string, input: UpdateChecklistTemplate): Promise<string> {
    const current = async () => JSON.parse(await this.get(id)) as unknown;
    await this.rows.update(ChecklistTemplateEntity, { id }, input.version, toValues(input), current);
    return this.get(id);
  }

  /** @throws DomainError NOT_FOUND. */
  remove(id: string): Promise<void> {
    return this.rows.remove(ChecklistTemplateEntity, { id });
  }
}
