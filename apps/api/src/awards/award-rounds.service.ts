import { Injectable } from '@nestjs/common';
import type { CreateAwardRound, LegalBasisInput, UpdateAwardRound } from '@ky-yeu/contracts/awards';
import { Reads } from '../platform/database/reads';
import { nullable, Rows, type Values } from '../platform/database/rows';
import { DomainError, fieldError } from '../platform/http/domain-error';
import { AwardPresenterEntity, AwardRoundBasisEntity, AwardRoundEntity } from './award.entity';
import { AwardRoundsReads } from './award-rounds.reads';

const declaredKeys = [
  'declaredCollectives',
  'declaredIndividuals',
  'declaredHouseholds',
  'declaredModels',
  'declaredExamples',
] as const;

/** Declared counts as columns; null stays unknown. */
export function declaredValues(input: Partial<Record<(typeof declaredKeys)[number], number | null>>): Values {
  return Object.fromEntries(declaredKeys.map((key) => [key, input[key] ?? null]));
}

/** Award rounds: who honours whom, in what form, for what; with or without a conference. */
@Injectable()
export class AwardRoundsService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
    private readonly rounds: AwardRoundsReads,
  ) {}

  /** @throws DomainError VALIDATION_FAILED, REFERENCE_NOT_FOUND, PERIOD_REVERSED. */
  async create(input: CreateAwardRound): Promise<string> {
    const values = await this.toValues(input);
    const ordinal = input.ordinal ?? (await this.nextOrdinal(input.conferenceId ?? null));
    const id = await this.rows.insert(AwardRoundEntity, { ...values, ordinal });
    await this.writeLinks(id, input);
    return this.rounds.get(id);
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION and those of create. */
  async update(id: string, input: UpdateAwardRound, conferenceId?: string): Promise<string> {
    const values = await this.toValues(input);
    const current = async () => JSON.parse(await this.rounds.get(id)) as unknown;
    await this.rows.update(
      AwardRoundEntity,
      { id, conferenceId },
      input.version,
      { ...values, ordinal: input.ordinal ?? undefined },
      current,
    );
    await this.writeLinks(id, input);
    return this.rounds.get(id);
  }

  /** Deletes a round with its recipients; @throws DomainError NOT_FOUND. */
  remove(id: string, conferenceId?: string): Promise<void> {
    return this.rows.remove(AwardRoundEntity, { id, conferenceId });
  }

  private async toValues(input: CreateAwardRound): Promise<Values> {
    if (input.achievementFrom && input.achievementTo && input.achievementTo < input.achievementFrom) {
      throw fieldError('achievementTo', 'Thành tích đến ngày: sớm hơn ngày bắt đầu.', 'PERIOD_REVERSED');
    }
    await this.expectSameConference(input);
    return {
      ...nullable(
        input,
        'conferenceId',
        'countGroupId',
        'formId',
        'formText',
        'authorityOrganisationId',
        'authorityOffice',
        'title',
        'reason',
        'periodLabel',
        'achievementFrom',
        'achievementTo',
        'decisionNumber',
        'decidedOn',
        'note',
      ),
      authorityName: await this.authorityName(input),
      isAuthorityConfirmed: input.isAuthorityConfirmed,
      year: input.year ?? (await this.yearOf(input)),
      conferred: input.conferred,
      ...declaredValues(input),
    };
  }

  private async authorityName(input: CreateAwardRound): Promise<string> {
    if (input.authorityName) return input.authorityName;
    // As it was called on the day of the decision, else of the conference, else at the end of the year.
    const organisation = input.authorityOrganisationId
      ? await this.reads.row<{ name: string | null }>(
          `select organisation_name_on($1, coalesce($2::date, (select held_on from conferences where id = $3), make_date($4, 12, 31))) as name`,
          [input.authorityOrganisationId, input.decidedOn ?? null, input.conferenceId ?? null, input.year ?? null],
        )
      : null;
    const name = [input.authorityOffice, organisation?.name].filter(Boolean).join(' ');
    if (!name) throw fieldError('authorityName', 'Thẩm quyền: hãy chọn cơ quan hoặc nhập chức danh khen thưởng.');
    return name;
  }

  /** The year of the decision, else of the conference; null stays unknown. */
  private async yearOf(input: CreateAwardRound): Promise<number | null> {
    if (input.decidedOn) return Number(input.decidedOn.slice(0, 4));
    if (!input.conferenceId) return null;
    const row = await this.reads.row<{ year: number | null }>(
      'select extract(year from held_on)::int as year from conferences where id = $1',
      [input.conferenceId],
    );
    return row?.year ?? null;
  }

  private async expectSameConference(input: CreateAwardRound): Promise<void> {
    const { conferenceId = null, countGroupId, presenterIds = [] } = input;
    const row = await this.reads.row<{ group: boolean; presenters: boolean }>(
      `select ($2::uuid is null or exists (select 1 from award_count_groups where id = $2 and conference_id = $1::uuid)) as group,
              (select count(*) from attendees where id = any ($3::uuid[]) and conference_id = $1::uuid) = cardinality($3::uuid[]) as presenters`,
      [conferenceId, countGroupId ?? null, [...new Set(presenterIds)]],
    );
    if (!row?.group)
      throw fieldError(
        'countGroupId',
        'Số công bố chung: không thuộc hội nghị này, hãy chọn lại.',
        'REFERENCE_NOT_FOUND',
      );
    if (!row.presenters) {
      throw fieldError(
        'presenterIds',
        'Người trao: phải có trong danh sách đại biểu của hội nghị; hãy thêm vào danh sách trước.',
        'REFERENCE_NOT_FOUND',
      );
    }
  }

  private async writeLinks(roundId: string, input: CreateAwardRound): Promise<void> {
    const conferenceId = input.conferenceId ?? null;
    if (input.presenterIds) {
      const presenters = [...new Set(input.presenterIds)].map((attendeeId) => ({ conferenceId, attendeeId }));
      await this.rows.replace(AwardPresenterEntity, { roundId }, presenters);
    }
    // Whoever presents is on the list of the round's own conference.
    await this.reads.rows(
      'delete from award_presenters where round_id = $1 and conference_id is distinct from $2::uuid',
      [roundId, conferenceId],
    );
    if (!input.bases) return;
    const bases: Values[] = [];
    for (const [index, basis] of input.bases.entries()) {
      bases.push({ conferenceId, legalDocumentId: basis.id ?? (await this.documentOf(basis, index)) });
    }
    await this.rows.replace(AwardRoundBasisEntity, { roundId }, bases);
  }

  /** The register's document with that kind, number and date; a new one when there is none. */
  private async documentOf(basis: LegalBasisInput, index: number): Promise<string> {
    if (!basis.kind || !basis.number)
      throw fieldError(`bases.${index}.number`, 'Căn cứ: hãy nhập loại văn bản và số, ký hiệu.');
    const { kind, number, issuedOn = null, issuer = null, term = null, subject = null } = basis;
    // Somebody else may add the same document in the same moment: the update that changes nothing waits and finds it.
    const row = await this.reads.row<{ id: string }>(
      `insert into legal_documents (kind, number, issued_on, issuer, term, subject) values ($1, $2, $3, $4, $5, $6)
       on conflict (kind, number, issued_on) do update set kind = excluded.kind returning id`,
      [kind, number, issuedOn, issuer, term, subject],
    );
    if (!row) throw new DomainError('INTERNAL');
    return row.id;
  }

  private async nextOrdinal(conferenceId: string | null): Promise<number> {
    if (!conferenceId) return 0;
    const row = await this.reads.row<{ next: number }>(
      'select coalesce(max(ordinal) + 1, 0) as next from award_rounds where conference_id = $1',
      [conferenceId],
    );
    return row?.next ?? 0;
  }
}
