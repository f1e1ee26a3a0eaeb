import type { FormLayout } from '../layout';
import type { LetterMarks } from '../letter-model';
import type { HeadLine, Letterhead } from '../letterhead';
import { textWidth } from '../text-width';

/** White room at both sides inside a frame, together, in millimetres. */
const framePad = 6;

/**
 * Places the marks of a paper under its heading: draft and urgency under the number, circulation under the date
 * (36-HD/VPTW, boxes 10b, 11a and 11b of its diagram; Decree 30/2020/NĐ-CP, appendix I, boxes 10b and 11).
 * @returns nothing for a paper without marks.
 */
export function composeMarks(
  { draft, urgency, circulation }: LetterMarks,
  layout: FormLayout,
): Pick<Letterhead, 'marks'> {
  if (!draft && !urgency && !circulation) return {};
  const size = layout.numberSize;
  const framed = (text: string): HeadLine => ({
    text,
    size,
    face: 'bold',
    boxMm: textWidth(text, size, 'bold') + framePad,
  });
  return {
    marks: {
      left: [...(draft ? [{ text: draft, size, face: 'bold' as const }] : []), ...(urgency ? [framed(urgency)] : [])],
      right: circulation ? [framed(circulation)] : [],
    },
  };
}
