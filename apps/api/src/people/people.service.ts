import { Injectable } from '@nestjs/common';
import type { CreatePerson, PostInput, ServicePeriodInput, UpdatePerson } from '@ky-yeu/contracts/people';
import { splitName } from '@ky-yeu/vietnamese/split-name';
import { OpenOrganisations } from '../organisations/open-organisations';
import { nullable, Rows, type Values } from '../platform/database/rows';
import { DomainError, fieldError } from '../platform/http/domain-error';
import { NestedRows } from './nested-rows';
import { PeopleReads } from './people.reads';
import { PersonEntity } from './person.entity';

function nameParts(input: CreatePerson): Values {
  if (input.givenName) {
    return { familyName: input.familyName ?? '', middleName: input.middleName ?? '', givenName: input.givenName };
  }
  if (input.fullName) return { ...splitName(input.fullName) };
  throw fieldError('fullName', 'Họ và tên: hãy nhập nội dung này.');
}

function toValues(input: CreatePerson): Values {
  return {
    ...nameParts(input),
    ...nullable(input, 'gender', 'bornOn', 'phone', 'email', 'note'),
    bornPrecision: input.bornPrecision ?? 'DAY',
    identityNumber: input.identityNumber?.replace(/[\s.-]/g, '') || null,
  };
}

function postValues(post: PostInput): Values {
  return {
    title: post.title,
    ...nullable(post, 'organisationId', 'positionId', 'fromOn', 'toOn', 'rankWeight'),
    isFullTime: post.isFullTime ?? true,
    isMain: post.isMain ?? false,
  };
}

function periodValues(period: ServicePeriodInput): Values {
  return {
    sector: period.sector,
    ...nullable(period, 'organisationId', 'fromOn', 'toOn', 'note'),
    isFullTime: period.isFullTime ?? true,
  };
}

type Span = Pick<PostInput, 'fromOn' | 'toOn'>;

function checkPeriods(path: string, label: string, spans: readonly Span[] | undefined): void {
  const index = spans?.findIndex(({ fromOn, toOn }) => fromOn && toOn && toOn < fromOn) ?? -1;
  if (index >= 0) throw fieldError(`${path}.${index}.toOn`, `${label}: sớm hơn ngày bắt đầu.`, 'PERIOD_REVERSED');
}

/** People and the posts they hold; homonyms are different people. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly rows: Rows,
    private readonly people: PeopleReads,
    private readonly nested: NestedRows,
    private readonly organisations: OpenOrganisations,
  ) {}

  /** @throws DomainError VALIDATION_FAILED, PERIOD_REVERSED, ORGANISATION_CLOSED. */
  async create(input: CreatePerson): Promise<string> {
    this.checkParts(input);
    await this.organisations.expectOpen(input.posts);
    const id = await this.rows.insert(PersonEntity, toValues(input));
    await this.writeParts(id, input);
    return this.people.get(id);
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION, VALIDATION_FAILED, PERIOD_REVERSED, ORGANISATION_CLOSED. */
  async update(id: string, input: UpdatePerson): Promise<string> {
    this.checkParts(input);
    await this.organisations.expectOpen(input.posts);
    const current = async () => JSON.parse(await this.people.get(id)) as unknown;
    await this.rows.update(PersonEntity, { id }, input.version, toValues(input), current);
    await this.writeParts(id, input);
    return this.people.get(id);
  }

  /** @throws DomainError NOT_FOUND; PERSON_IN_USE that says what hangs on the person. */
  async remove(id: string): Promise<void> {
    const { dependents } = JSON.parse(await this.people.get(id)) as {
      dependents: { attendances: number; awards: number };
    };
    if (dependents.attendances + dependents.awards > 0) {
      throw new DomainError('PERSON_IN_USE', {
        detail: `Chưa xóa được người này vì còn có tên trong ${dependents.attendances} hội nghị và ${dependents.awards} lần khen thưởng.`,
      });
    }
    await this.rows.remove(PersonEntity, { id });
  }

  private checkParts(input: CreatePerson): void {
    checkPeriods('posts', 'Giữ chức đến ngày', input.posts);
    checkPeriods('servicePeriods', 'Công tác đến ngày', input.servicePeriods);
    const mains = input.posts?.filter((post) => post.isMain && !post.toOn) ?? [];
    if (mains.length > 1) throw fieldError('posts', 'Chức vụ: chỉ đánh dấu một chức vụ chính đang giữ.');
  }

  private async writeParts(personId: string, { posts, servicePeriods }: CreatePerson): Promise<void> {
    // The main post last: for a moment two would be main, which the database refuses.
    const mainLast = posts
      ?.map((post, index) => ({ id: post.id, index, values: postValues(post) }))
      .sort((a, b) => Number(a.values['isMain']) - Number(b.values['isMain']));
    if (mainLast) await this.nested.write('posts', 'posts', personId, mainLast);
    const periods = servicePeriods?.map((period, index) => ({ id: period.id, index, values: periodValues(period) }));
    if (periods) await this.nested.write('service_periods', 'servicePeriods', personId, periods);
  }
}
