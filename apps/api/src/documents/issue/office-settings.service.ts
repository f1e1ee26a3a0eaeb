import { Injectable } from '@nestjs/common';
import type { DocumentForm } from '@ky-yeu/contracts/closed-lists';
import type { KindSettings, OfficeSettings, UpdateOfficeSettings } from '@ky-yeu/contracts/office-settings';
import { Reads } from '../../platform/database/reads';
import { nullable, Rows, type Values } from '../../platform/database/rows';
import { DomainError, fieldError } from '../../platform/http/domain-error';
import { FormPacksService } from './form-packs.service';
import { OfficeSettingsEntity, OfficeSignerEntity } from './issue.entity';
import { signatureLines } from './signature-lines';
import { todayInVietnam } from '../../planning/preparation/vietnam-day';

/** What is stored of an office, and what its record says; the rest follows the form pack. */
export type StoredOffice = Omit<OfficeSettings, 'defaults' | 'signers'> & {
  form: DocumentForm;
  code: string | null;
  locality: string | null;
  signers: Omit<OfficeSettings['signers'][number], 'lines'>[];
};

const officeStatement = `
select o.id as "organisationId", o.name as "organisationName", o.document_form as form, o.code, o.locality,
  coalesce(s.version, 0) as version, s.body_code as "bodyCode", s.place, s.number_pattern as "numberPattern",
  s.number_reset as "numberReset", s.term_starts_on as "termStartsOn", coalesce(s.tone_style, 'hòa') as "toneStyle",
  coalesce(s.number_style, 'linh') as "numberStyle", coalesce(s.kinds, '[]') as kinds,
  coalesce((select json_agg(json_build_object('personId', g.person_id, 'name', g.name, 'post', g.post,
      'authority', g.authority, 'principal', g.principal) order by g.ordinal, g.id)
    from office_signers g where g.organisation_id = o.id), '[]') as signers
from organisations o left join office_settings s on s.organisation_id = o.id where o.id = $1`;

function toValues(input: UpdateOfficeSettings): Values {
  const kinds = input.kinds.map(({ kind, numberPattern, code, recipients }) => ({
    ...{
      kind,
      numberPattern: numberPattern || null,
      code: code?.trim() || null,
      recipients: cleanLines(recipients ?? []),
    },
  }));
  const twice = kinds.find(({ kind }, index) => kinds.findIndex((each) => each.kind === kind) !== index);
  if (twice) throw fieldError('kinds', 'Riêng từng loại: mỗi loại văn bản chỉ có một dòng.');
  return {
    ...nullable(input, 'bodyCode', 'place', 'numberPattern', 'numberReset', 'termStartsOn'),
    ...{ toneStyle: input.toneStyle, numberStyle: input.numberStyle, kinds },
  };
}

/** Lines without those that are empty. */
export const cleanLines = (lines: readonly string[]): string[] => lines.map((line) => line.trim()).filter(Boolean);

/** What an office sets for its papers: numbers, place, style, signers and recipients. */
@Injectable()
export class OfficeSettingsService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
    private readonly packs: FormPacksService,
  ) {}

  /** @throws DomainError NOT_FOUND without such an organisation. */
  async get(organisationId: string): Promise<OfficeSettings> {
    const { form, code, locality, ...office } = await this.stored(organisationId);
    const pack = await this.packs.inForce(form, todayInVietnam());
    if (!pack) throw new DomainError('NOT_FOUND');
    return {
      ...office,
      signers: office.signers.map((signer) => ({ ...signer, lines: signatureLines(signer, pack.layout) })),
      defaults: {
        ...{ bodyCode: code, place: locality, numberPattern: pack.numberPattern, numberReset: pack.numberReset },
        ...{ formPack: pack.name, isConfirmed: pack.isConfirmed },
      },
    };
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION, VALIDATION_FAILED. */
  async update(organisationId: string, input: UpdateOfficeSettings): Promise<OfficeSettings> {
    const values = toValues(input);
    const row = await this.reads.row<{ id: string }>(
      'select id from office_settings where organisation_id = $1 for update',
      [organisationId],
    );
    if (row) {
      const current = () => this.get(organisationId);
      await this.rows.update(OfficeSettingsEntity, { id: row.id }, Math.max(1, input.version), values, current);
    } else await this.rows.insert(OfficeSettingsEntity, { organisationId, ...values });
    await this.rows.replace(
      OfficeSignerEntity,
      { organisationId },
      input.signers.map((signer) => ({
        ...{ name: signer.name.trim(), post: signer.post.trim(), authority: signer.authority },
        ...nullable(signer, 'personId', 'principal'),
      })),
    );
    return this.get(organisationId);
  }

  /** As it is stored; @throws DomainError NOT_FOUND. */
  async stored(organisationId: string): Promise<StoredOffice> {
    const office = await this.reads.row<StoredOffice & Record<string, unknown>>(officeStatement, [organisationId]);
    if (!office) throw new DomainError('NOT_FOUND');
    return office;
  }
}

/** What an office has of its own for a kind, if anything. */
export const kindSettings = (kinds: readonly KindSettings[], kind: string): KindSettings | undefined =>
  kinds.find((each) => each.kind === kind);
