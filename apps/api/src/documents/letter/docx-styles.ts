import { AlignmentType, type IStylesOptions } from 'docx';
import { single, twips } from '../docx-parts';
import { bodyFont, singleSpacing, type FormLayout } from '../layout';

/** The style of running text; a change to it in Word changes the whole paper. */
export const bodyStyle = 'BodyText';

/** Line pitch and gaps of running text, in Word's units. */
export function bodySpacing({ body }: FormLayout) {
  const after = body.paragraphGap * 20;
  return 'exactPt' in body.line
    ? ({ before: 0, after, line: body.line.exactPt * 20, lineRule: 'exact' } as const)
    : ({ before: 0, after, line: Math.round((body.line.factor / singleSpacing) * 240), lineRule: 'auto' } as const);
}

/** Makes the styles of a letter: text, title and three levels of headings, in the sizes of its form. */
export function letterStyles(layout: FormLayout): IStylesOptions {
  const { body } = layout;
  const text = { alignment: AlignmentType.BOTH, spacing: bodySpacing(layout) } as const;
  const heading = (isItalic: boolean) => ({
    run: { font: bodyFont.office, size: body.size * 2, color: '000000', bold: true, italics: isItalic },
    paragraph: { ...text, keepNext: true, indent: { firstLine: twips(body.firstIndent) } },
  });
  return {
    default: {
      document: {
        run: { font: bodyFont.office, size: body.size * 2, language: { value: 'vi-VN' } },
        paragraph: { spacing: single },
      },
      title: {
        run: { font: bodyFont.office, size: layout.titleSize * 2, bold: true, color: '000000' },
        paragraph: { alignment: AlignmentType.CENTER, spacing: single },
      },
      heading1: heading(false),
      heading2: heading(false),
      heading3: heading(true),
    },
    paragraphStyles: [
      {
        id: bodyStyle,
        name: 'Body Text',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { ...text, indent: { firstLine: twips(body.firstIndent) } },
      },
    ],
  };
}
