import { Injectable } from '@nestjs/common';
import type {
  ApplyTemplate,
  ChecklistPlan,
  ChecklistShift,
  ItemMove,
  ItemStay,
  ShiftChecklist,
  TemplateItem,
} from '@ky-yeu/contracts/preparation';
import type { OffsetUnit } from '@ky-yeu/contracts/preparation-lists';
import { dueDate, type HeldDays } from '@ky-yeu/rules/checklist-dates';
import { fold } from '@ky-yeu/vietnamese/fold';
import { Reads } from '../../platform/database/reads';
import { Rows } from '../../platform/database/rows';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { ConferenceDaysReads, heldDays } from './conference-days';
import { ChecklistItemEntity } from './preparation.entity';
import { ReminderJobs } from './reminder-jobs';
import { todayInVietnam } from './vietnam-day';

interface Item extends Record<string, unknown> {
  id: string;
  version: number;
  title: string;
  offsetDays: number | null;
  offsetUnit: OffsetUnit | null;
  dueOn: string | null;
  isPinned: boolean;
  clockCode: string | null;
  isOpen: boolean;
}

interface Dated extends TemplateItem {
  dueOn: string;
  isThere: boolean;
}

const itemsStatement = `select id, version, title, offset_days as "offsetDays", offset_unit as "offsetUnit",
    due_on::text as "dueOn", is_pinned as "isPinned", clock_code as "clockCode", state in ('TODO', 'DOING') as "isOpen"
  from checklist_items where conference_id = $1 order by due_on nulls last, ordinal, id`;

/** Dates a checklist from the conference: out of a template, and again when the conference moves. */
@Injectable()
export class ChecklistDatingService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
    private readonly days: ConferenceDaysReads,
    private readonly transactions: Transactions,
    private readonly jobs: ReminderJobs,
  ) {}

  /** What a template would add, with its days; @throws DomainError NOT_FOUND, CONFERENCE_WITHOUT_DAY. */
  async plan(conferenceId: string, templateId: string): Promise<ChecklistPlan> {
    const { held, items } = await this.dated(conferenceId, templateId);
    const today = todayInVietnam();
    return {
      ...held,
      items: items.map(({ title, committee = null, dueOn, isThere }) => ({
        ...{ title, committee, dueOn, isThere },
        isPast: dueOn < today,
      })),
    };
  }

  /**
   * Adds the lines of a template that the conference lacks; what is there already stays as it is.
   * @throws DomainError NOT_FOUND, CONFERENCE_WITHOUT_DAY; BULK_CHANGED when the conference has moved since the preview.
   */
  async apply(keeperId: string, conferenceId: string, input: ApplyTemplate): Promise<{ added: number }> {
    const { held, items } = await this.dated(conferenceId, input.templateId);
    if (held.opensOn !== input.opensOn) throw new DomainError('BULK_CHANGED');
    const added = items.filter(({ isThere }) => !isThere);
    const first = await this.reads.row<{ next: number }>(
      'select coalesce(max(ordinal) + 1, 0) as next from checklist_items where conference_id = $1',
      [conferenceId],
    );
    for (const [index, item] of added.entries()) {
      const { title, offsetDays, offsetUnit, committee, clockCode, dueOn } = item;
      await this.rows.insert(ChecklistItemEntity, {
        ...{ title, offsetDays, offsetUnit, committee, clockCode, dueOn },
        ...{ conferenceId, keeperId, reckonedFrom: held.opensOn, ordinal: (first?.next ?? 0) + index },
      });
    }
    this.transactions.afterCommit(() => this.jobs.wake());
    return { added: added.length };
  }

  /** What would move with the conference as it stands now, and what stays; @throws DomainError NOT_FOUND. */
  async shiftOf(conferenceId: string): Promise<ChecklistShift> {
    const conference = await this.days.get(conferenceId);
    const held = heldDays(conference);
    const { opensOn, endsOn } = conference;
    if (!held) return { opensOn, endsOn, moves: [], stays: [] };
    const items = (await this.reads.rows<Item>(itemsStatement, [conferenceId])).filter(({ isOpen }) => isOpen);
    const calendar = await this.days.around(held);
    const moves: ItemMove[] = [];
    const stays: ItemStay[] = [];
    for (const { id, version, title, offsetDays, offsetUnit, dueOn, isPinned } of items) {
      if (isPinned && dueOn) stays.push({ id, title, dueOn });
      if (isPinned || offsetDays === null || offsetUnit === null) continue;
      const to = dueDate({ offsetDays, offsetUnit }, held, calendar);
      if (to !== dueOn) moves.push({ id, version, title, from: dueOn, to });
    }
    return { ...held, moves, stays };
  }

  /**
   * Moves exactly what the preview showed.
   * @throws DomainError BULK_CHANGED when conference or items have changed since; nothing is then moved.
   */
  async shift(conferenceId: string, input: ShiftChecklist): Promise<{ moved: number }> {
    await this.reads.rows('select id from checklist_items where conference_id = $1 order by id for update', [
      conferenceId,
    ]);
    const { opensOn, moves } = await this.shiftOf(conferenceId);
    const seen = new Map(input.items.map(({ id, version }) => [id, version]));
    const isSame = seen.size === moves.length && moves.every(({ id, version }) => seen.get(id) === version);
    if (opensOn !== input.opensOn || !isSame) throw new DomainError('BULK_CHANGED');
    await this.reads.rows(
      `update checklist_items i set due_on = m.due_on, reckoned_from = $3::date, version = i.version + 1, updated_at = now()
         from unnest($1::uuid[], $2::date[]) m (id, due_on) where i.id = m.id`,
      [moves.map(({ id }) => id), moves.map(({ to }) => to), opensOn],
    );
    this.transactions.afterCommit(() => this.jobs.wake());
    return { moved: moves.length };
  }

  private async dated(conferenceId: string, templateId: string): Promise<{ held: HeldDays; items: Dated[] }> {
    const held = heldDays(await this.days.get(conferenceId));
    if (!held) throw new DomainError('CONFERENCE_WITHOUT_DAY');
    const template = await this.reads.row<{ items: TemplateItem[] }>(
      'select items from checklist_templates where id = $1',
      [templateId],
    );
    if (!template) throw new DomainError('NOT_FOUND');
    const there = await this.reads.rows<Item>(itemsStatement, [conferenceId]);
    const titles = new Set(there.map(({ title }) => fold(title)));
    const clocks = new Set(there.map(({ clockCode }) => clockCode).filter(Boolean));
    const calendar = await this.days.around(held);
    const items = template.items.map((item) => ({
      ...item,
      dueOn: dueDate(item, held, calendar),
      isThere: titles.has(fold(item.title)) || clocks.has(item.clockCode ?? ''),
    }));
    return { held, items };
  }
}
