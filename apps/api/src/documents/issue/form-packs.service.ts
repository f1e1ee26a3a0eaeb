import { Injectable } from '@nestjs/common';
import type { DocumentForm } from '@ky-yeu/contracts/closed-lists';
import type { CreateFormPack, FormPack, UpdateFormPack } from '@ky-yeu/contracts/form-packs';
import type { PageQuery } from '@ky-yeu/contracts/page';
import { columnList, listStatement, type ListSource } from '../../platform/database/list-statement';
import { Reads } from '../../platform/database/reads';
import { nullable, Rows, type Values } from '../../platform/database/rows';
import { fieldError } from '../../platform/http/domain-error';
import { layouts, type FormLayout } from '../layout';
import { FormPackEntity } from './issue.entity';

const source: ListSource = {
  from: 'form_packs f',
  columns: {
    id: 'f.id',
    version: 'f.version',
    form: 'f.form',
    name: 'f.name',
    source: 'f.source',
    validFrom: 'f.valid_from',
    validTo: 'f.valid_to',
    isConfirmed: 'f.is_confirmed',
    numberPattern: 'f.number_pattern',
    numberReset: 'f.number_reset',
    layout: 'f.layout',
  },
  sorts: { validFrom: 'f.form, f.valid_from {dir}' },
  tieBreak: 'f.id',
};
const select = `select ${columnList(source.columns)} from form_packs f`;

function toValues(input: CreateFormPack): Values {
  if (input.validTo && input.validTo < input.validFrom) {
    throw fieldError('validTo', 'Áp dụng đến ngày: sớm hơn ngày bắt đầu.', 'PERIOD_REVERSED');
  }
  const { form, name, validFrom, isConfirmed, numberPattern, numberReset, layout } = input;
  return {
    ...{ form, name, validFrom, isConfirmed, numberPattern, numberReset, layout },
    ...nullable(input, 'validTo', 'source'),
  };
}

/** What a paper takes from a form pack. */
export type PackInForce = Pick<FormPack, 'id' | 'name' | 'isConfirmed' | 'numberPattern' | 'numberReset'> & {
  layout: FormLayout;
};

/** The packs of all times, read once and kept for so long: another server may have changed them. */
const freshMs = 30_000;

/** Form packs: the numbers and words of papers, each valid for a span of time. */
@Injectable()
export class FormPacksService {
  private kept: { packs: Promise<FormPack[]>; until: number } | null = null;

  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
  ) {}

  /** A page as JSON text, the newest first. */
  list(query: PageQuery): Promise<string> {
    const { text, values } = listStatement(source, { sort: '-validFrom', ...query }, { where: [], values: [] });
    return this.reads.json(text, values);
  }

  /** One pack as JSON text; @throws DomainError NOT_FOUND. */
  get(id: string): Promise<string> {
    return this.reads.json(`select row_to_json(t)::text as json from (${select} where f.id = $1) t`, [id]);
  }

  /** @throws DomainError PERIOD_REVERSED, FORM_PACK_OVERLAP. */
  async create(input: CreateFormPack): Promise<string> {
    const id = await this.rows.insert(FormPackEntity, toValues(input));
    this.forget();
    return this.get(id);
  }

  /** Issued papers stay as they are; @throws DomainError NOT_FOUND, STALE_VERSION, PERIOD_REVERSED, FORM_PACK_OVERLAP. */
  async update(id: string, input: UpdateFormPack): Promise<string> {
    const current = async () => JSON.parse(await this.get(id)) as unknown;
    await this.rows.update(FormPackEntity, { id }, input.version, toValues(input), current);
    this.forget();
    return this.get(id);
  }

  /** @throws DomainError NOT_FOUND; IN_USE once a paper was issued by it. */
  async remove(id: string): Promise<void> {
    await this.rows.remove(FormPackEntity, { id });
    this.forget();
  }

  /** Has the packs read anew, after a write that did not come through here. */
  forget(): void {
    this.kept = null;
  }

  /**
   * The pack in force for a form on a day; before the first pack of the form the first, after the last the last.
   * @param day yyyy-mm-dd
   */
  async inForce(form: DocumentForm, day: string): Promise<PackInForce | null> {
    const packs = (await this.all()).filter((pack) => pack.form === form);
    const pack =
      packs.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo)) ??
      packs.findLast(({ validFrom }) => validFrom <= day) ??
      packs[0];
    return pack ? { ...pack, layout: wholeLayout(form, pack.layout) } : null;
  }

  private async all(): Promise<FormPack[]> {
    if (!this.kept || this.kept.until < Date.now()) {
      const packs = this.reads.rows<FormPack & Record<string, unknown>>(`${select} order by f.valid_from`);
      this.kept = { packs, until: Date.now() + freshMs };
      packs.catch(() => this.forget());
    }
    return this.kept.packs;
  }
}

/** A stored pack may be older than a number that was added to the layout since: what it lacks comes from those built in. */
function wholeLayout(form: DocumentForm, stored: Record<string, unknown>): FormLayout {
  return { ...layouts[form === 'PARTY' ? 'party' : 'state'], ...stored };
}
