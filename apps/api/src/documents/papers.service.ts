import { Inject, Injectable } from '@nestjs/common';
import {
  paperChoices,
  paperColumnLabels,
  paperFilterLabels,
  paperFilters,
  paperFiltersOf,
  paperFormatLabels,
  paperGroupingLabels,
  paperKindLabels,
  paperSizeLabels,
  paperSizesOf,
  paperTraits,
  type PaperFormat,
  type PaperKind,
  type PaperQuery,
  type PaperSize,
} from '@ky-yeu/contracts/papers';
import { DomainError, fieldError } from '../platform/http/domain-error';
import { layoutOf } from './layout';
import { PaperFrames, type FramedPaper, type IssuedFrame } from './issue/paper-frames.service';
import {
  paperComposers,
  type PaperChoice,
  type PaperComposer,
  type PaperContext,
  type PaperDocument,
} from './paper-composer';
import { PapersReads } from './papers.reads';
import { RenderPool } from './render-pool';
import { TemplatePapersService, type UsedTemplate } from './user-templates/template-papers.service';

export interface Paper {
  file: Buffer;
  format: PaperFormat;
  /** With its extension, in Vietnamese. */
  name: string;
  /** Millimetres from the top clockwise, for the edges that the preview shows; null for cards and plans. */
  margins: string | null;
  /** An office's own template that it was made with, and in which version. */
  template?: UsedTemplate;
  /** What a template printed red; such a paper is not issued. */
  missing: string[];
}

/** Makes the papers of a conference. */
@Injectable()
export class PapersService {
  constructor(
    private readonly reads: PapersReads,
    @Inject(paperComposers) private readonly composers: readonly PaperComposer[],
    private readonly pool: RenderPool,
    private readonly frames: PaperFrames,
    private readonly templates: TemplatePapersService,
  ) {}

  /**
   * Makes one paper as a file.
   * @throws DomainError NOT_FOUND without such a conference; VALIDATION_FAILED for a column, grouping or format that the
   * paper does not offer; PROGRAMME_EMPTY; PAPER_FAILED when rendering fails.
   */
  async make(conferenceId: string, kind: PaperKind, query: PaperQuery): Promise<Paper> {
    const format = formatFor(kind, query);
    const { context, composer, framed } = await this.prepare(conferenceId, kind, query);
    const { title } = context.conference;
    const name = paperFileName(kind, title, format);
    // A draft's template makes its Word file; the PDF beside it is drawn from the same data.
    const chosen = format === 'docx' ? framed.choices : {};
    const templated = await this.templates.make(context, { ...query, ...chosen, format });
    if (templated) return { ...templated, name, margins: null };
    const document = await composer.compose(context);
    return { file: await this.pool.render(format, document), format, name, margins: marginsOf(document), missing: [] };
  }

  /**
   * Makes one paper as data, and names its conference.
   * @param issued the number and day that a draft is just given.
   * @throws DomainError NOT_FOUND, VALIDATION_FAILED as `make` does.
   */
  async compose(
    conferenceId: string,
    kind: PaperKind,
    query: PaperQuery,
    issued?: IssuedFrame,
  ): Promise<{ document: PaperDocument; title: string; framed: FramedPaper }> {
    const { context, composer, framed } = await this.prepare(conferenceId, kind, query, issued);
    return { document: await composer.compose(context), title: context.conference.title, framed };
  }

  /** The Word file that the office's own template makes of a draft being issued; null without a template. */
  async templated(conferenceId: string, kind: PaperKind, draftId: string, issued: IssuedFrame) {
    const { context, framed } = await this.prepare(conferenceId, kind, { draftId }, issued);
    return this.templates.make(context, { ...framed.choices, format: 'docx' });
  }

  /** A draft as data, with what stands around it and the texts it would print where none is entered. */
  async draft(
    conferenceId: string,
    kind: PaperKind,
    draftId: string,
  ): Promise<{ document: PaperDocument; framed: FramedPaper; suggestions: Record<string, string> }> {
    const { context, composer, framed } = await this.prepare(conferenceId, kind, { draftId });
    const [document, suggestions] = [await composer.compose(context), await composer.suggest(context)];
    return { document, framed, suggestions };
  }

  /** The title of a conference; @throws DomainError NOT_FOUND. */
  async titleOf(conferenceId: string): Promise<string> {
    const conference = await this.reads.conference(conferenceId);
    if (!conference) throw new DomainError('NOT_FOUND');
    return conference.title;
  }

  /** What stands around a paper, without its data; @throws DomainError NOT_FOUND, VALIDATION_FAILED. */
  async frame(conferenceId: string, kind: PaperKind, query: PaperQuery, issued?: IssuedFrame) {
    const { framed } = await this.prepare(conferenceId, kind, query, issued);
    return { framed };
  }

  private async prepare(
    conferenceId: string,
    kind: PaperKind,
    query: PaperQuery,
    issued?: IssuedFrame,
  ): Promise<{ context: PaperContext; composer: PaperComposer; framed: FramedPaper }> {
    const known = await this.reads.conference(conferenceId);
    const composer = this.composers.find(({ kinds }) => kinds.includes(kind));
    if (!known || !composer) throw new DomainError('NOT_FOUND');
    const framed = await this.frames.of({
      ...{ conferenceId, conference: known, kind, query },
      ...(issued && { issued }),
    });
    const { conference, frame, layout, style, choices } = framed;
    const choice = chooseFor(kind, { ...query, ...choices, ...inChoice(frame) });
    return { context: { conferenceId, conference, kind, choice, frame, layout, style }, composer, framed };
  }
}

/** Number and day stand in the frame; lists still take them from the choice. */
const inChoice = ({ number, date }: PaperContext['frame']) => ({
  ...(number !== null && { number }),
  ...(date !== null && { date }),
});

function marginsOf(document: PaperDocument): string | null {
  const [paper] = document.type === 'letters' ? document.letters : [document];
  if (!paper || paper.type === 'sheet') return null;
  const { top, right, bottom, left } = layoutOf(paper).margins;
  return `${top} ${right} ${bottom} ${left}`;
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
  refuseStrangeFilters(kind, query);
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
    size: sizeFor(kind, query),
    siteId: query.siteId,
    invitation: query.invitation,
    guestIds: query.guestIds,
    withCodes: query.withCodes,
  };
}

function sizeFor(kind: PaperKind, { size }: PaperQuery): PaperSize | undefined {
  const sizes = paperSizesOf[kind] ?? [];
  if (size === undefined || sizes.includes(size)) return size ?? sizes[0];
  const names = sizes.map((each) => paperSizeLabels[each]).join('; ');
  throw fieldError('size', names ? `Cỡ: văn bản này chỉ có cỡ ${names}.` : 'Cỡ: văn bản này không có cỡ để chọn.');
}

function refuseStrangeFilters(kind: PaperKind, query: PaperQuery): void {
  const offered = paperFiltersOf[kind] ?? [];
  const strange = paperFilters.find((filter) => query[filter] !== undefined && !offered.includes(filter));
  if (strange) {
    const label = paperFilterLabels[strange];
    throw fieldError(strange, `${label}: văn bản này không lọc được theo ${label.toLocaleLowerCase('vi')}.`);
  }
}

/** At most 80 characters before the extension: file systems allow 255 bytes, and a Vietnamese letter takes up to three. */
export function paperFileName(kind: PaperKind, title: string, format: PaperFormat): string {
  const plain = `${paperKindLabels[kind]} - ${title}`.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').replace(/\s+/g, ' ');
  const short = plain.length <= 80 ? plain : plain.slice(0, plain.lastIndexOf(' ', 80));
  return `${short.trim()}.${format}`;
}
