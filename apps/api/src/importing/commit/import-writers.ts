import { Injectable } from '@nestjs/common';
import type { EvaluationContext } from '../evaluation/context';
import type { DraftRow, ImportHead } from '../import-store';
import { AttendeeWriter } from './attendee-writer';
import { OrganisationWriter } from './organisation-writer';
import { PersonWriter } from './person-writer';
import { RecipientWriter } from './recipient-writer';

/** Writes rows by the kind of their list, within the open transaction. */
@Injectable()
export class ImportWriters {
  constructor(
    private readonly people: PersonWriter,
    private readonly attendees: AttendeeWriter,
    private readonly recipients: RecipientWriter,
    private readonly organisations: OrganisationWriter,
  ) {}

  async write(head: ImportHead, rows: readonly DraftRow[], context: EvaluationContext): Promise<void> {
    if (head.kind === 'PEOPLE') await this.people.write(rows, context, true);
    else if (head.kind === 'ATTENDEES') await this.attendees.write(head, rows, context);
    else if (head.kind === 'RECIPIENTS') await this.recipients.write(head, rows, context);
    else await this.organisations.write(rows);
  }
}
