import { Injectable } from '@nestjs/common';
import type { PaperKind } from '@ky-yeu/contracts/papers';
import { ProgrammeReads } from '../conferences/programme.reads';
import { DomainError } from '../platform/http/domain-error';
import { attendeeList, signInList } from './attendee-list';
import { awardList } from './award-list';
import type { ListDocument } from './document-model';
import { PaperComposer, type PaperContext } from './paper-composer';
import { PapersReads } from './papers.reads';
import { programmePaper } from './programme-paper';

/** Makes the papers that are tables: attendees, awards, the programme. */
@Injectable()
export class ListComposer extends PaperComposer {
  readonly kinds: readonly PaperKind[] = [
    'attendee-list',
    'sign-in-list',
    'award-list',
    'programme',
    'programme-internal',
  ];

  constructor(
    private readonly reads: PapersReads,
    private readonly programme: ProgrammeReads,
  ) {
    super();
  }

  override async compose(context: PaperContext): Promise<ListDocument> {
    const list = await this.listOf(context);
    return { ...list, layout: context.layout };
  }

  private async listOf(context: PaperContext): Promise<ListDocument> {
    const { conferenceId, conference, kind, choice } = context;
    if (kind === 'programme' || kind === 'programme-internal') return this.programmeOf(context);
    if (kind === 'award-list') {
      const [rounds, recipients] = await Promise.all([
        this.reads.rounds(conferenceId),
        this.reads.recipients(conferenceId, choice.order),
      ]);
      return awardList(conference, rounds, recipients, choice);
    }
    const attendees = await this.reads.attendees(conferenceId, choice.order);
    if (kind === 'sign-in-list') return signInList(conference, attendees, choice);
    return attendeeList(conference, attendees, choice, await this.reads.groups(conferenceId));
  }

  private async programmeOf({ conferenceId, conference, kind, choice }: PaperContext): Promise<ListDocument> {
    const { items, label } = choice.versionId
      ? await this.programme.version(conferenceId, choice.versionId)
      : { items: await this.programme.frozen(conferenceId), label: '' };
    refuseEmpty(items, kind);
    return programmePaper(conference, items, { ...choice, isInternal: kind === 'programme-internal', label });
  }
}

function refuseEmpty(items: readonly { isInternal: boolean }[], kind: PaperKind): void {
  if (items.length === 0) throw new DomainError('PROGRAMME_EMPTY');
  if (kind === 'programme' && items.every((item) => item.isInternal)) {
    const detail = 'Chương trình chỉ có mục nội bộ nên bản cho đại biểu không có gì để in; hãy thêm mục cho đại biểu.';
    throw new DomainError('PROGRAMME_EMPTY', { detail });
  }
}
