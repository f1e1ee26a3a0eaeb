import { Injectable } from '@nestjs/common';
import type { CreatePerson, PostInput, UpdatePerson } from '@ky-yeu/contracts/people';
import { splitName } from '@ky-yeu/vietnamese/split-name';
import { OpenOrganisations } from '../organisations/open-organisations';
import { Reads } from '../platform/database/reads';
import { nullable, Rows, type Values } from '../platform/database/rows';
import { DomainError, fieldError } from '../platform/http/domain-error';
import { PeopleReads } from './people.reads';
import { PersonEntity, PostEntity } from './person.entity';

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

/** People and the posts they hold; homonyms are different people. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
    private readonly people: PeopleReads,
    private readonly organisations: OpenOrganisations,
  ) {}

  /** @throws DomainError VALIDATION_FAILED, PERIOD_REVERSED, ORGANISATION_CLOSED. */
  async create(input: CreatePerson): Promise<string> {
    this.checkPosts(input);
    await this.organisations.expectOpen(input.posts);
    const id = await this.rows.insert(PersonEntity, toValues(input));
    await this.writePosts(id, input.posts);
    return this.people.get(id);
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION, VALIDATION_FAILED, PERIOD_REVERSED, ORGANISATION_CLOSED. */
  async update(id: string, input: UpdatePerson): Promise<string> {
    this.checkPosts(input);
    await this.organisations.expectOpen(input.posts);
    const current = async () => JSON.parse(await this.people.get(id)) as unknown;
    await this.rows.update(PersonEntity, { id }, input.version, toValues(input), current);
    await this.writePosts(id, input.posts);
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

  private checkPosts(input: CreatePerson): void {
    input.posts?.forEach((post, index) => {
      if (post.fromOn && post.toOn && post.toOn < post.fromOn) {
        throw fieldError(`posts.${index}.toOn`, 'Giữ chức đến ngày: sớm hơn ngày bắt đầu.', 'PERIOD_REVERSED');
      }
    });
    const mains = input.posts?.filter((post) => post.isMain && !post.toOn) ?? [];
    if (mains.length > 1) throw fieldError('posts', 'Chức vụ: chỉ đánh dấu một chức vụ chính đang giữ.');
  }

  /** Kept posts keep their ids, since attendee snapshots point at them. */
  private async writePosts(personId: string, posts: PostInput[] | undefined): Promise<void> {
    if (!posts) return;
    const kept = posts.map((post) => post.id).filter((id) => id != null);
    await this.reads.rows('delete from posts where person_id = $1 and not (id = any ($2::uuid[]))', [personId, kept]);
    // The main post last: for a moment two would be main, which the database refuses.
    const inOrder = posts
      .map((post, ordinal) => ({ post, ordinal }))
      .sort((a, b) => Number(a.post.isMain ?? false) - Number(b.post.isMain ?? false));
    for (const { post, ordinal } of inOrder) {
      const values = { ...postValues(post), ordinal };
      if (post.id) await this.keepPost(personId, post.id, values, ordinal);
      else await this.rows.insert(PostEntity, { personId, ...values });
    }
  }

  private async keepPost(personId: string, id: string, values: Values, index: number): Promise<void> {
    const row = await this.reads.row<{ version: number }>(
      'select version from posts where id = $1 and person_id = $2',
      [id, personId],
    );
    if (!row) throw fieldError(`posts.${index}.id`, 'Chức vụ này không còn, hãy tải lại trang.', 'REFERENCE_NOT_FOUND');
    await this.rows.update(PostEntity, { id }, row.version, values, () => Promise.resolve(null));
  }
}
