import { Injectable } from '@nestjs/common';
import type { PageQuery } from '@ky-yeu/contracts/page';
import type {
  CreateProgrammeTemplate,
  ProgrammeContext,
  ProgrammeTemplate,
  UpdateProgrammeTemplate,
} from '@ky-yeu/contracts/programme';
import { columnList, listStatement, type ListSource } from '../platform/database/list-statement';
import { Reads } from '../platform/database/reads';
import { nullable, Rows, type Values } from '../platform/database/rows';
import { fieldError } from '../platform/http/domain-error';
import { ProgrammeItemEntity, ProgrammeTemplateEntity } from './programme-item.entity';
import { ProgrammeReads } from './programme.reads';

const source: ListSource = {
  from: 'programme_templates t',
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
  select ${columnList(source.columns)} from programme_templates t where t.id = $1) x`;

function toValues(input: CreateProgrammeTemplate): Values {
  if (input.items.length === 0) throw fieldError('items', 'Các mục: mẫu cần ít nhất một mục.');
  const items = input.items.map(({ title, kind, minutes, isInternal, depth }, index) => ({
    ...{ title, kind, minutes: minutes ?? null, isInternal: isInternal ?? false },
    // A part needs an item before it, at most one level above.
    depth: index === 0 ? 0 : Math.min(depth ?? 0, (input.items[index - 1]?.depth ?? 0) + 1),
  }));
  return { name: input.name, isConfirmed: input.isConfirmed, items, ...nullable(input, 'conferenceKind', 'source') };
}

/** Programmes in the customary order, as reference data, and new programmes made from them. */
@Injectable()
export class ProgrammeTemplatesService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
    private readonly programme: ProgrammeReads,
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

  /** @throws DomainError TEMPLATE_NAME_TAKEN. */
  async create(input: CreateProgrammeTemplate): Promise<string> {
    return this.get(await this.rows.insert(ProgrammeTemplateEntity, toValues(input)));
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION, TEMPLATE_NAME_TAKEN. */
  async update(id: string, input: UpdateProgrammeTemplate): Promise<string> {
    const current = async () => JSON.parse(await this.get(id)) as unknown;
    await this.rows.update(ProgrammeTemplateEntity, { id }, input.version, toValues(input), current);
    return this.get(id);
  }

  /** @throws DomainError NOT_FOUND. */
  remove(id: string): Promise<void> {
    return this.rows.remove(ProgrammeTemplateEntity, { id });
  }

  /**
   * Adds the items of a template behind those that are there, as one change. In an empty programme the first item that
   * is no reception is pinned to the time at which the conference begins.
   * @throws DomainError NOT_FOUND.
   */
  async use(conferenceId: string, templateId: string): Promise<{ added: number }> {
    const context = JSON.parse(await this.programme.contextText(conferenceId)) as ProgrammeContext;
    const { items } = JSON.parse(await this.get(templateId)) as ProgrammeTemplate;
    const row = await this.reads.row<{ next: number }>(
      'select coalesce(max(ordinal) + 1, 0) as next from programme_items where conference_id = $1',
      [conferenceId],
    );
    const first = row?.next ?? 0;
    const opening = items.findIndex(({ kind, isInternal }) => kind !== 'RECEPTION' && !isInternal);
    const parents: string[] = [];
    for (const [index, { depth, ...item }] of items.entries()) {
      const isPinned = first === 0 && index === opening && context.startsAt !== null;
      parents[depth] = await this.rows.insert(ProgrammeItemEntity, {
        ...{ ...item, conferenceId, ordinal: first + index, dayNumber: 1, isPinned },
        startsAt: isPinned ? context.startsAt : null,
        parentId: depth === 0 ? null : (parents[depth - 1] ?? null),
      });
    }
    return { added: items.length };
  }
}
