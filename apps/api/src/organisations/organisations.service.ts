import { Injectable } from '@nestjs/common';
import type { CreateOrganisation, UpdateOrganisation } from '@ky-yeu/contracts/organisations';
import { nullable, Rows, type Values } from '../platform/database/rows';
import { DomainError, fieldError } from '../platform/http/domain-error';
import { OrganisationEntity, OrganisationNameEntity, OrganisationSuccessionEntity } from './organisation.entity';
import { OrganisationsReads } from './organisations.reads';

function toValues(input: CreateOrganisation): Values {
  return {
    name: input.name,
    ...nullable(input, 'shortName', 'code', 'parentId', 'locality', 'territoryId', 'validFrom', 'validTo', 'note'),
    system: input.system,
    level: input.level,
    documentForm: input.documentForm,
    isConfirmed: input.isConfirmed,
  };
}

/** Organisations through time: what they are called, where they belong, what became of them. */
@Injectable()
export class OrganisationsService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: OrganisationsReads,
  ) {}

  /** @throws DomainError PERIOD_REVERSED. */
  async create(input: CreateOrganisation): Promise<string> {
    this.checkPeriod(input);
    const id = await this.rows.insert(OrganisationEntity, toValues(input));
    await this.writeParts(id, input);
    return this.reads.get(id);
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION, PERIOD_REVERSED, ORGANISATION_CYCLE. */
  async update(id: string, input: UpdateOrganisation): Promise<string> {
    this.checkPeriod(input);
    if (input.parentId && (await this.reads.isWithin(input.parentId, id))) {
      throw fieldError('parentId', 'Trực thuộc: tổ chức không thể là cấp dưới của chính nó.', 'ORGANISATION_CYCLE');
    }
    const current = async () => JSON.parse(await this.reads.get(id)) as unknown;
    await this.rows.update(OrganisationEntity, { id }, input.version, toValues(input), current);
    await this.writeParts(id, input);
    return this.reads.get(id);
  }

  /** @throws DomainError NOT_FOUND; ORGANISATION_IN_USE that says what hangs on it. */
  async remove(id: string): Promise<void> {
    const { dependents } = JSON.parse(await this.reads.get(id)) as { dependents: Record<string, number> };
    const labels: Record<string, string> = {
      children: 'tổ chức trực thuộc',
      posts: 'chức vụ',
      hosts: 'hội nghị',
      attendees: 'đại biểu',
      awards: 'khen thưởng',
    };
    const hanging = Object.entries(dependents).filter(([, count]) => count > 0);
    if (hanging.length > 0) {
      const list = hanging.map(([key, count]) => `${count} ${labels[key]}`).join(', ');
      throw new DomainError('ORGANISATION_IN_USE', { detail: `Chưa xóa được tổ chức này vì còn ${list} gắn với nó.` });
    }
    await this.rows.remove(OrganisationEntity, { id });
  }

  private checkPeriod(input: CreateOrganisation): void {
    if (input.validFrom && input.validTo && input.validTo < input.validFrom) {
      throw fieldError('validTo', 'Kết thúc ngày: sớm hơn ngày bắt đầu hoạt động.', 'PERIOD_REVERSED');
    }
  }

  private async writeParts(id: string, input: CreateOrganisation): Promise<void> {
    if (input.names) {
      await this.rows.replace(
        OrganisationNameEntity,
        { organisationId: id },
        input.names.map((name) => ({ ...name })),
      );
    }
    if (input.successors) {
      await this.rows.replace(
        OrganisationSuccessionEntity,
        { predecessorId: id },
        input.successors.map((successor) => ({ ...successor })),
      );
    }
  }
}
