import { AlignmentType, Header, PageNumber, PageOrientation, Paragraph, TextRun, type ISectionOptions } from 'docx';
import { single, twips } from './docx-parts';
import { pageMm, type FormLayout } from './layout';

export interface PageSetup {
  orientation: 'portrait' | 'landscape';
  /** Without a number on its first page. */
  isFirst: boolean;
  /** The number of its first page; without it pages count on. */
  startAt?: number;
}

/** Makes paper, margins and the way of counting of a section. */
export function pageProperties({ margins, pageNumberTop }: FormLayout, page: PageSetup): ISectionOptions['properties'] {
  const { top, bottom, left, right } = margins;
  return {
    titlePage: page.isFirst,
    page: {
      size: {
        width: twips(pageMm.width),
        height: twips(pageMm.height),
        orientation: page.orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      },
      margin: {
        top: twips(top),
        bottom: twips(bottom),
        left: twips(left),
        right: twips(right),
        header: twips(pageNumberTop),
      },
      ...(page.startAt !== undefined && { pageNumbers: { start: page.startAt } }),
    },
  };
}

/** Makes the headers that carry the page number; a section without its own takes those of the section before. */
export function pageHeaders({ pageNumberSize }: FormLayout): NonNullable<ISectionOptions['headers']> {
  const number = new TextRun({ size: pageNumberSize * 2, children: [PageNumber.CURRENT] });
  return {
    default: new Header({
      children: [new Paragraph({ alignment: AlignmentType.CENTER, spacing: single, children: [number] })],
    }),
    first: new Header({ children: [new Paragraph({ spacing: single })] }),
  };
}
