import { AlignmentType, Paragraph, TextRun, type IIndentAttributesProperties } from 'docx';
import { twips } from '../docx-parts';
import type { FormLayout } from '../layout';
import { missingColour } from './arrange-letter';
import { bodyStyle } from './docx-styles';
import type { ArrangedParagraph, ArrangedRun } from './letter-blocks';

const aligns = {
  justify: AlignmentType.BOTH,
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/**
 * Makes a paragraph of running text or a heading; what its style already says is not said again.
 * @param keepNext it must stand on the page of what follows, whatever it asked for itself.
 */
export function letterParagraph(paragraph: ArrangedParagraph, layout: FormLayout, keepNext: boolean): Paragraph {
  const { heading, align } = paragraph;
  const indent = indentOf(paragraph, layout);
  return new Paragraph({
    style: heading ? `Heading${heading}` : bodyStyle,
    ...((keepNext || (paragraph.keepNext && !heading)) && { keepNext: true }),
    ...(align !== 'justify' && { alignment: aligns[align] }),
    ...(indent && { indent }),
    children: paragraph.runs.flatMap((run) => bodyRuns(run, heading > 0)),
  });
}

function indentOf(
  { firstMm, hangMm }: ArrangedParagraph,
  { body }: FormLayout,
): IIndentAttributesProperties | undefined {
  if (hangMm > 0) return { left: twips(hangMm), hanging: twips(hangMm - firstMm) };
  return firstMm === body.firstIndent ? undefined : { firstLine: twips(firstMm) };
}

function bodyRuns({ text, face, isMissing }: ArrangedRun, isHeading: boolean): TextRun[] {
  const isItalic = face.toLowerCase().endsWith('italic');
  const style = {
    ...(!isHeading && face.startsWith('bold') && { bold: true }),
    ...(!isHeading && isItalic && { italics: true }),
    ...(isMissing && { color: missingColour }),
  };
  return text.split('\n').map((line, i) => new TextRun({ ...style, text: line, ...(i > 0 && { break: 1 }) }));
}
