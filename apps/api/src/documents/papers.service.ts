import { Injectable } from '@nestjs/common';
import {
  paperChoices,
  paperColumnLabels,
  paperGroupingLabels,
  paperKindLabels,
  type PaperFormat,
  type PaperKind,
  type PaperQuery,
} from '@ky-yeu/contracts/papers';
import { DomainError, fieldError } from '../platform/http/domain-error';
import { attendeeList, signInList } from './attendee-list';
import { ProgrammeReads } from '../conferences/programme.reads';
import { awardList } from './award-list';
import type { ListDocument } from './document-model';
import { PapersReads, type PaperConference } from './papers.reads';
import { programmePaper } from './programme-paper';
import { RenderPool } from './render-pool';

export interface Paper {
  file: Buffer;
  format: PaperFormat;
  /** With its extension, in Vietnamese. */
  name: string;
}

type Choice = Parameters<typeof attendeeList>[2];

/** Makes the papers of a conference. */
@Injectable()
export class PapersService {
  constructor(
    private readonly reads: PapersReads,
    private readonly programme: ProgrammeReads,
    private readonly pool: RenderPool,
  ) {}

  /**
   * Makes one paper as a file.
   * @throws DomainError NOT_FOUND without such a conference; VALIDATION_FAILED for a column or grouping that the paper
   * does not offer; PROGRAMME_EMPTY; PAPER_FAILED when rendering fails.
   */
  async make(conferenceId: string, kind: PaperKind, query: PaperQuery): Promise<Paper> {
    const choice = chooseFor(kind, query);
    const conference = await this.reads.conference(conferenceId);
    if (!conference) throw new DomainError('NOT_FOUND');
    const list =
      kind === 'programme' || kind === 'programme-internal'
        ? await this.composeProgramme(conferenceId, conference, kind === 'programme-internal', query.versionId, choice)
        : await this.compose(conferenceId, conference, kind, choice);
    const format = query.format ?? 'pdf';
    return { file: await this.pool.render(format, list), format, name: fileName(kind, conference.title, format) };
  }

  private async composeProgramme(
    id: string,
    conference: PaperConference,
    isInternal: boolean,
    versionId: string | undefined,
    choice: Choice,
  ): Promise<ListDocument> {
    const { items, label } = versionId
      ? await this.programme.version(id, versionId)
      : { items: await this.programme.frozen(id), label: '' };
    if (items.length === 0) throw new DomainError('PROGRAMME_EMPTY');
    if (!isInternal && items.every((item) => item.isInternal)) {
      const detail =
        'Chương trình chỉ có mục nội bộ nên bản cho đại biểu không có gì để in; hãy thêm mục cho đại biểu.';
      throw new DomainError('PROGRAMME_EMPTY', { detail });
    }
    return programmePaper(conference, items, { ...choice, isInternal, label });
  }

  private async compose(
    id: string,
    conference: PaperConference,
    kind: PaperKind,
    choice: Choice,
  ): Promise<ListDocument> {
    if (kind === 'award-list') {
      const [rounds, recipients] = await Promise.all([this.reads.rounds(id), this.reads.recipients(id, choice.order)]);
      return awardList(conference, rounds, recipients, choice);
    }
    const attendees = await this.reads.attendees(id, choice.order);
    if (kind === 'sign-in-list') return signInList(conference, attendees, choice);
    return attendeeList(conference, attendees, choice, await this.reads.groups(id));
  }
}

function chooseFor(kind: PaperKind, query: PaperQuery): Choice {
  const offered = paperChoices[kind];
  const group = query.group ?? offered.groupings[0] ?? 'none';
  if (!offered.groupings.includes(group)) {
    const names = offered.groupings.map((each) => paperGroupingLabels[each]).join(', ');
    throw fieldError('group', `Chia nhóm: văn bản này chỉ chia được: ${names}.`);
  }
  const wanted = query.columns ?? offered.defaultColumns;
  const strange = wanted.find((column) => !offered.columns.includes(column));
  if (strange) throw fieldError('columns', `Cột: văn bản này không có cột “${paperColumnLabels[strange]}”.`);
  return {
    group,
    columns: offered.columns.filter((column) => wanted.includes(column)),
    order: query.order ?? 'precedence',
    orientation: query.orientation,
    number: query.number,
    date: query.date,
  };
}

/** At most 80 characters before the extension: file systems allow 255 bytes, and a Vietnamese letter takes up to three. */
function fileName(kind: PaperKind, title: string, format: PaperFormat): string {
  const plain = `${paperKindLabels[kind]} - ${title}`.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').replace(/\s+/g, ' ');
  const short = plain.length <= 80 ? plain : plain.slice(0, plain.lastIndexOf(' ', 80));
  return `${short.trim()}.${format}`;
}
