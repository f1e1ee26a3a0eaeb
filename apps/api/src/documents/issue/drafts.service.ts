import { Injectable } from '@nestjs/common';
import { checkContract } from '@ky-yeu/contracts/check-contract';
import type { CreatePaper, Paper, PaperCheck, UpdatePaper } from '@ky-yeu/contracts/paper-drafts';
import { paperTexts } from '@ky-yeu/contracts/paper-texts';
import { PaperQuery, type PaperKind } from '@ky-yeu/contracts/papers';
import { Reads } from '../../platform/database/reads';
import { nullable, Rows, type Values } from '../../platform/database/rows';
import { DomainError, fieldError } from '../../platform/http/domain-error';
import { PapersService } from '../papers.service';
import { documentHash } from './document-facts';
import { DraftsReads } from './drafts.reads';
import { PaperEntity } from './issue.entity';
import { cleanLines, kindSettings, OfficeSettingsService } from './office-settings.service';
import { PaperChecks } from './paper-checks.service';

const hostStatement = `select h.organisation_id as id from conferences c
  left join lateral (select organisation_id from conference_hosts where conference_id = c.id order by role desc, ordinal limit 1) h on true
  where c.id = $1`;

/** Texts by the keys that the kind asks for. @throws DomainError VALIDATION_FAILED. */
function checkedTexts(kind: PaperKind, texts: Record<string, string>): Record<string, string> {
  const fields = new Map((paperTexts[kind] ?? []).map((field) => [field.key, field]));
  for (const [key, text] of Object.entries(texts)) {
    const field = fields.get(key);
    if (!field) throw fieldError(`texts.${key.slice(0, 40)}`, 'Nội dung: văn bản này không có mục đó.');
    if (typeof text !== 'string') throw fieldError(`texts.${key}`, `${field.label}: phải là chữ.`);
    if (text.length > field.max) {
      throw fieldError(`texts.${key}`, `${field.label}: dài quá ${field.max} ký tự, hãy rút gọn.`);
    }
  }
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
}

/** What a draft may say of the way it is laid out: what a paper without a draft takes from its address, and no frame. */
function checkedChoices(choices: Record<string, unknown>): Record<string, unknown> {
  const { value, issues } = checkContract(PaperQuery, choices);
  if (!value) {
    throw new DomainError('VALIDATION_FAILED', {
      issues: issues.map((each) => ({ ...each, path: `choices.${each.path}` })),
    });
  }
  const left = ['format', 'inline', 'draftId', 'number', 'date'];
  return Object.fromEntries(Object.entries(value).filter(([key]) => !left.includes(key)));
}

/** Drafts of papers: what an office enters for one paper before it is issued. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
    private readonly drafts: DraftsReads,
    private readonly offices: OfficeSettingsService,
    private readonly papers: PapersService,
    private readonly checks: PaperChecks,
  ) {}

  /** Starts a draft with what the office has set. @throws DomainError NOT_FOUND; VALIDATION_FAILED without an issuer. */
  async create(conferenceId: string, { kind, organisationId }: CreatePaper): Promise<Paper> {
    const host = await this.reads.row<{ id: string | null }>(hostStatement, [conferenceId]);
    if (!host) throw new DomainError('NOT_FOUND');
    const issuer = organisationId ?? host.id;
    if (!issuer) {
      throw fieldError(
        'organisationId',
        'Cơ quan ban hành: hội nghị chưa có đơn vị tổ chức; hãy nhập ở thẻ Tổng quan, hoặc chọn cơ quan ban hành.',
      );
    }
    const office = await this.offices.get(issuer);
    const signer = office.signers[0];
    const id = await this.rows.insert(PaperEntity, {
      ...{ conferenceId, kind, organisationId: issuer, state: 'DRAFT', texts: {}, choices: {}, marks: {} },
      place: office.place ?? office.defaults.place,
      signatures: signer ? [{ lines: signer.lines, note: null, name: signer.name }] : [],
      recipients: kindSettings(office.kinds, kind)?.recipients ?? [],
    });
    return this.drafts.get(conferenceId, id);
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION, PAPER_ISSUED, VALIDATION_FAILED. */
  async update(conferenceId: string, id: string, input: UpdatePaper): Promise<Paper> {
    const { kind } = await this.editable(conferenceId, id);
    const current = () => this.drafts.get(conferenceId, id);
    await this.rows.update(PaperEntity, { id, conferenceId }, input.version, toValues(kind, input), current);
    return current();
  }

  /** @throws DomainError NOT_FOUND; PAPER_ISSUED for one that was issued, even when cancelled. */
  async remove(conferenceId: string, id: string): Promise<void> {
    await this.editable(conferenceId, id);
    await this.rows.remove(PaperEntity, { id, conferenceId });
  }

  /** How the paper stands against the data of this moment; @throws DomainError NOT_FOUND, VALIDATION_FAILED. */
  async check(conferenceId: string, id: string): Promise<PaperCheck> {
    const paper = await this.drafts.get(conferenceId, id);
    if (paper.state !== 'DRAFT') {
      const { document } = await this.papers.compose(conferenceId, paper.kind, { draftId: id });
      const hasChanged = documentHash(document) !== paper.documentHash;
      const formPackName = paper.formPackName ?? '';
      return { gaps: [], suggestions: {}, nextNumber: null, formPackName, isFormConfirmed: true, hasChanged };
    }
    return this.checks.check(conferenceId, paper.kind, id);
  }

  private async editable(conferenceId: string, id: string): Promise<Paper> {
    const paper = await this.drafts.get(conferenceId, id);
    if (paper.state !== 'DRAFT') throw new DomainError('PAPER_ISSUED');
    return paper;
  }
}

function toValues(kind: PaperKind, input: UpdatePaper): Values {
  return {
    organisationId: input.organisationId,
    ...nullable(input, 'number', 'issuedOn', 'place'),
    marks: input.marks ?? {},
    signatures: input.signatures.map(({ lines, note, name }) => ({
      ...{ lines: cleanLines(lines), note: note?.trim() || null, name: name?.trim() || null },
    })),
    recipients: cleanLines(input.recipients),
    texts: checkedTexts(kind, input.texts ?? {}),
    choices: checkedChoices(input.choices ?? {}),
  };
}
