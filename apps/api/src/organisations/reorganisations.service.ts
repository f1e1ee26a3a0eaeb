import { Injectable } from '@nestjs/common';
import type { Reorganise, Reorganised, ReorganisationPreview } from '@ky-yeu/contracts/reorganisations';
import { Reads } from '../platform/database/reads';
import { nullable, Rows } from '../platform/database/rows';
import { DomainError, fieldError } from '../platform/http/domain-error';
import { OrganisationEntity, OrganisationSuccessionEntity } from './organisation.entity';
import { OrganisationsReads } from './organisations.reads';
import { checkReorganisation, dayBefore, type KnownOrganisation } from './reorganisation-rules';
import { ReorganisationReads, type Child } from './reorganisations.reads';

interface Plan {
  lastDay: string;
  predecessors: KnownOrganisation[];
  existing: KnownOrganisation[];
  children: Child[];
}

/** Renames, merges, splits, ends organisations or hands over their work in one step. */
@Injectable()
export class ReorganisationsService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
    private readonly organisations: OrganisationsReads,
    private readonly reorganisations: ReorganisationReads,
  ) {}

  /** Says what would happen and changes nothing; @throws the refusals of `apply` but STALE_VERSION. */
  async preview(input: Reorganise): Promise<ReorganisationPreview> {
    const plan = await this.plan(input);
    const named = ({ id, name }: KnownOrganisation) => ({ id, name });
    const target = this.targetName(input, plan);
    return {
      closes: input.keepsPredecessors
        ? []
        : plan.predecessors.map((each) => ({ ...named(each), validTo: plan.lastDay })),
      keeps: input.keepsPredecessors ? plan.predecessors.map(named) : [],
      creates: (input.newSuccessors ?? []).map(({ name }) => ({ name, validFrom: input.happenedOn })),
      joins: plan.existing.map(named),
      moves: input.movesChildren
        ? plan.children.map(({ id, name, parentName }) => ({ id, name, from: parentName, to: target }))
        : [],
      left:
        input.movesChildren || input.keepsPredecessors
          ? []
          : plan.children.map(({ id, name, parentName }) => ({ id, name, below: parentName })),
      warnings: await this.reorganisations.warnings(input),
    };
  }

  /**
   * Closes the predecessors, creates the new successors, ties them together and moves what stood below.
   * @throws DomainError VALIDATION_FAILED, REFERENCE_NOT_FOUND, STALE_VERSION, ORGANISATION_CLOSED, ORGANISATION_CYCLE,
   * DUPLICATE when the succession was recorded before
   */
  async apply(input: Reorganise): Promise<Reorganised> {
    const plan = await this.plan(input);
    for (const each of input.predecessors) await this.close(each, plan, input);
    const created = await this.create(input);
    const successors = [...plan.existing.map(({ id, name }) => ({ id, name })), ...created];
    for (const { id: predecessorId } of plan.predecessors) {
      for (const { id: successorId } of successors) await this.tie(predecessorId, successorId, input);
    }
    const target = successors[input.childrenTo ?? 0];
    const movedCount = input.movesChildren && target ? await this.move(plan, target.id) : 0;
    return { predecessorIds: plan.predecessors.map(({ id }) => id), successors, movedCount };
  }

  private async plan(input: Reorganise): Promise<Plan> {
    const { predecessors, successorIds = [], newSuccessors = [] } = input;
    const oldIds = predecessors.map(({ id }) => id);
    const known = await this.reorganisations.known([...oldIds, ...successorIds]);
    checkReorganisation(input, known);
    await this.reorganisations.expectNewLine(oldIds, successorIds);
    const children = await this.reorganisations.children(oldIds, successorIds, input.happenedOn);
    if (input.movesChildren) {
      const index = input.childrenTo ?? 0;
      const start = successorIds[index] ?? newSuccessors[index - successorIds.length]?.parentId ?? null;
      await this.reorganisations.expectNoLoop(start, children);
    }
    const pick = (ids: string[]) => ids.flatMap((id) => known.get(id) ?? []);
    return { lastDay: dayBefore(input.happenedOn), predecessors: pick(oldIds), existing: pick(successorIds), children };
  }

  private targetName(input: Reorganise, { existing }: Plan): string {
    const index = input.childrenTo ?? 0;
    return existing[index]?.name ?? input.newSuccessors?.[index - existing.length]?.name ?? '';
  }

  private async close({ id, version }: { id: string; version: number }, plan: Plan, input: Reorganise): Promise<void> {
    const known = plan.predecessors.find((each) => each.id === id);
    const current = async () => JSON.parse(await this.organisations.get(id)) as unknown;
    if (input.keepsPredecessors || known?.validTo === plan.lastDay) {
      if (known?.version !== version) throw new DomainError('STALE_VERSION', { current: await current() });
      return;
    }
    await this.rows.update(OrganisationEntity, { id }, version, { validTo: plan.lastDay }, current);
  }

  private async create(input: Reorganise): Promise<{ id: string; name: string }[]> {
    const created: { id: string; name: string }[] = [];
    for (const successor of input.newSuccessors ?? []) {
      const { name, system, level, documentForm } = successor;
      const id = await this.rows.insert(OrganisationEntity, {
        ...{ name, system, level, documentForm, validFrom: input.happenedOn, isConfirmed: input.isConfirmed ?? false },
        ...nullable(successor, 'shortName', 'code', 'parentId', 'locality', 'territoryId'),
      });
      created.push({ id, name });
    }
    return created;
  }

  private async tie(predecessorId: string, successorId: string, input: Reorganise): Promise<void> {
    const { kind, happenedOn, legalBasis, isConfirmed = false } = input;
    const values = { predecessorId, successorId, kind, happenedOn, legalBasis, isConfirmed };
    await this.rows.insert(OrganisationSuccessionEntity, values);
  }

  /** What stood below keeps on record where it stood until the day before. */
  private async move(plan: Plan, parentId: string): Promise<number> {
    const ids = plan.children.map(({ id }) => id);
    if (!ids.length) return 0;
    if (ids.includes(parentId)) throw fieldError('childrenTo', 'Nơi nhận: không thể là chính tổ chức trực thuộc.');
    await this.reads.rows(
      `insert into organisation_parents (organisation_id, parent_id, valid_from, valid_to)
       select o.id, o.parent_id, (select max(f.valid_to) + 1 from organisation_parents f where f.organisation_id = o.id), $2::date
         from organisations o where o.id = any ($1::uuid[]) and (o.valid_from is null or o.valid_from <= $2::date)
          and coalesce((select max(f.valid_to) from organisation_parents f where f.organisation_id = o.id) < $2::date, true)`,
      [ids, plan.lastDay],
    );
    await this.reads.rows(
      `update organisations set parent_id = $2, version = version + 1, updated_at = now() where id = any ($1::uuid[])`,
      [ids, parentId],
    );
    return ids.length;
  }
}
