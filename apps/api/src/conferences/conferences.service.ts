import { Injectable } from '@nestjs/common';
import type { CreateConference, HostInput, PeriodInput, UpdateConference } from '@ky-yeu/contracts/conferences';
import { periodLabel } from '@ky-yeu/rules/review-period';
import { OrganisationsReads } from '../organisations/organisations.reads';
import { nullable, Rows, type Values } from '../platform/database/rows';
import { fieldError } from '../platform/http/domain-error';
import { ConferenceEntity, ConferenceHostEntity } from './conference.entity';
import { ConferencesReads } from './conferences.reads';

function periodValues(name: 'review' | 'next', period: PeriodInput | null | undefined): Values {
  return {
    [`${name}Type`]: period?.type ?? null,
    [`${name}From`]: period?.from ?? null,
    [`${name}To`]: period?.to ?? null,
    [`${name}Label`]: period
      ? (period.label ?? periodLabel({ type: period.type, from: period.from, to: period.to }))
      : null,
  };
}

function toValues(input: CreateConference): Values {
  return {
    title: input.title,
    ...nullable(
      input,
      'shortTitle',
      'heldOn',
      'heldUntil',
      'partOfDay',
      'startsAt',
      'endsAt',
      'venue',
      'hallId',
      'mode',
      'note',
    ),
    previousId: input.previousId,
    kind: input.kind,
    status: input.status,
    subjects: input.subjects ?? [],
    themes: (input.themes ?? []).map(({ name, text, year }) => ({ name, text: text ?? null, year: year ?? null })),
    ...periodValues('review', input.reviewPeriod),
    ...periodValues('next', input.nextPeriod),
    datePrecision: input.datePrecision,
    isDateConfirmed: input.isDateConfirmed,
    isModeConfirmed: input.isModeConfirmed,
  };
}

function checkOrder(from: string | null | undefined, to: string | null | undefined, path: string, label: string): void {
  if (from && to && to < from) throw fieldError(path, `${label}: sớm hơn lúc bắt đầu, hãy sửa lại.`, 'PERIOD_REVERSED');
}

function checkClock(input: CreateConference): void {
  const isOneDay = !input.heldUntil || input.heldUntil === input.heldOn;
  if (isOneDay && input.startsAt && input.endsAt && input.endsAt <= input.startsAt) {
    throw fieldError('endsAt', 'Giờ kết thúc: phải sau giờ bắt đầu.', 'PERIOD_REVERSED');
  }
}

function checkHosts(hosts: HostInput[]): void {
  if (hosts.filter((host) => host.role === 'LEAD').length < 2) return;
  const message = 'Đơn vị tổ chức: chỉ một đơn vị chủ trì, các đơn vị khác là phối hợp.';
  throw fieldError('hosts', message, 'CONFERENCE_SECOND_LEAD');
}

function check(input: CreateConference): void {
  if (input.heldUntil && !input.heldOn) throw fieldError('heldOn', 'Ngày tổ chức: hãy nhập khi đã có “Đến ngày”.');
  checkOrder(input.heldOn, input.heldUntil, 'heldUntil', 'Đến ngày');
  checkOrder(input.reviewPeriod?.from, input.reviewPeriod?.to, 'reviewPeriod.to', 'Kỳ đánh giá đến ngày');
  checkOrder(input.nextPeriod?.from, input.nextPeriod?.to, 'nextPeriod.to', 'Kỳ tiếp theo đến ngày');
  checkClock(input);
  checkHosts(input.hosts ?? []);
}

/** Conferences with their hosts, subjects, themes and periods. */
@Injectable()
export class ConferencesService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: ConferencesReads,
    private readonly organisations: OrganisationsReads,
  ) {}

  /** @throws DomainError PERIOD_REVERSED, CONFERENCE_SECOND_LEAD, REFERENCE_NOT_FOUND. */
  async create(input: CreateConference): Promise<string> {
    check(input);
    const id = await this.rows.insert(ConferenceEntity, toValues(input));
    await this.writeHosts(id, input);
    return this.reads.get(id);
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION and those of create. */
  async update(id: string, input: UpdateConference): Promise<string> {
    check(input);
    await this.checkPrevious(id, input);
    const current = async () => JSON.parse(await this.reads.get(id)) as unknown;
    await this.rows.update(ConferenceEntity, { id }, input.version, toValues(input), current);
    await this.writeHosts(id, input);
    return this.reads.get(id);
  }

  /** Deletes a conference with everything recorded in it; one undo brings all of it back. */
  remove(id: string): Promise<void> {
    return this.rows.remove(ConferenceEntity, { id });
  }

  /** Editions stand in one line: what comes later is never the edition before. */
  private async checkPrevious(id: string, { previousId }: UpdateConference): Promise<void> {
    if (!previousId || (await this.reads.precedes(previousId, id))) return;
    throw fieldError('previousId', 'Hội nghị kỳ trước: không thể là chính hội nghị này hoặc kỳ sau của nó.');
  }

  private async writeHosts(conferenceId: string, input: CreateConference): Promise<void> {
    if (!input.hosts) return;
    const rows: Values[] = [];
    for (const [index, host] of input.hosts.entries()) {
      const name = await this.organisations.nameOn(host.organisationId, input.heldOn ?? null);
      if (!name)
        throw fieldError(
          `hosts.${index}.organisationId`,
          'Đơn vị tổ chức: hãy chọn lại từ danh sách gợi ý.',
          'REFERENCE_NOT_FOUND',
        );
      rows.push({ ...host, name });
    }
    await this.rows.replace(ConferenceHostEntity, { conferenceId }, rows);
  }
}
