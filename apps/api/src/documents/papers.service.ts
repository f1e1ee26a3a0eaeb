import { Inject, Injectable } from '@nestjs/common';
import {
  paperChoices,
  paperColumnLabels,
  paperFormatLabels,
  paperGroupingLabels,
  paperKindLabels,
  paperTraits,
  type PaperFormat,
  type PaperKind,
  type PaperQuery,
} from '@ky-yeu/contracts/papers';
import { DomainError, fieldError } from '../platform/http/domain-error';
import { layouts } from './layout';
import { paperComposers, type PaperChoice, type PaperComposer, type PaperDocument } from './paper-composer';
import { defaultFrame } from './paper-frame-default';
import { PapersReads } from './papers.reads';
import { RenderPool } from './render-pool';

export interface Paper {
  file: Buffer;
  format: PaperFormat;
  /** With its extension, in Vietnamese. */
  name: string;
}

/** Makes the papers of a conference. */
@Injectable()
export class PapersService {
  constructor(
    private readonly reads: PapersReads,
    @Inject(paperComposers) private readonly composers: readonly PaperComposer[],
    private readonly pool: RenderPool,
  ) {}

  /**
   * Makes one paper as a file.
   * @throws DomainError NOT_FOUND without such a conference; VALIDATION_FAILED for a column, grouping or format that the
   * paper does not offer; PROGRAMME_EMPTY; PAPER_FAILED when rendering fails.
   */
  async make(conferenceId: string, kind: PaperKind, query: PaperQuery): Promise<Paper> {
    const format = formatFor(kind, query);
    const { document, title } = await this.compose(conferenceId, kind, query);
    return { file: await this.pool.render(format, document), format, name: fileName(kind, title, format) };
  }

  /**
   * Makes one paper as data, and names its conference.
   * @throws DomainError NOT_FOUND, VALIDATION_FAILED as `make` does.
   */
  async compose(
    conferenceId: string,
    kind: PaperKind,
    query: PaperQuery,
  ): Promise<{ document: PaperDocument; title: string }> {
    const choice = chooseFor(kind, query);
    const conference = await this.reads.conference(conferenceId);
    const composer = this.composers.find(({ kinds }) => kinds.includes(kind));
    if (!conference || !composer) throw new DomainError('NOT_FOUND');
    const layout = layouts[conference.form === 'PARTY' ? 'party' : 'state'];
    const frame = defaultFrame(conference, query);
    const document = await composer.compose({ conferenceId, conference, kind, choice, frame, layout });
    return { document, title: conference.title };
  }
}

function formatFor(kind: PaperKind, { format = 'pdf' }: PaperQuery): PaperFormat {
  const { formats } = paperTraits[kind];
  if (formats.includes(format)) return format;
  const names = formats.map((each) => paperFormatLabels[each]).join(', ');
  throw fieldError('format', `Dạng tệp: văn bản này chỉ có ở dạng ${names}.`);
}

function chooseFor(kind: PaperKind, query: PaperQuery): PaperChoice {
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
    versionId: query.versionId,
    attendeeId: query.attendeeId,
    roundId: query.roundId,
    guestIds: query.guestIds,
    withCodes: query.withCodes,
  };
}

/** At most 80 characters before the extension: file systems allow 255 bytes, and a Vietnamese letter takes up to three. */
function fileName(kind: PaperKind, title: string, format: PaperFormat): string {
  const plain = `${paperKindLabels[kind]} - ${title}`.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').replace(/\s+/g, ' ');
  const short = plain.length <= 80 ? plain : plain.slice(0, plain.lastIndexOf(' ', 80));
  return `${short.trim()}.${format}`;
}
