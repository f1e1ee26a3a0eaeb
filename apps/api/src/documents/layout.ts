import type { PaperForm } from './document-model';

export const pageMm = { width: 210, height: 297 } as const;
export const bodyFont = { pdf: 'Tinos', office: 'Times New Roman' } as const;
/** Line pitch as a multiple of the size: what Word calls "single" for Times New Roman. */
export const singleSpacing = 1.15;

/** Lengths in millimetres, sizes in points. */
export interface FormLayout {
  margins: { top: number; bottom: number; left: number; right: number };
  /** From the edge of the paper to the page number. */
  pageNumberTop: number;
  pageNumberSize: number;
  /** The two lines at the top right. The State's motto stands under its name; the Party has one line. */
  nation: { lines: readonly { text: string; size: number }[] };
  superiorSize: number;
  issuerSize: number;
  numberSize: number;
  dateSize: number;
  /** What stands under the issuer: a rule as a part of the name's length, or the Party's asterisk. */
  underIssuer: { rule: number } | { sign: string };
  numberPrefix: string;
  titleSize: number;
  subtitleSize: number;
  underSubtitle: { rule: number } | { sign: string };
  noteSize: number;
  /** Tried from the first; the next is taken when rows would grow too tall or a word would not fit. */
  tableSizes: readonly number[];
  closingSize: number;
  signatureSize: number;
  /** Running text: points, and the first line's indent in millimetres. */
  body: {
    size: number;
    /** A multiple of the size, or exact points where the form says so. */
    line: { factor: number } | { exactPt: number };
    paragraphGap: number;
    firstIndent: number;
  };
  /** "Nơi nhận" at the left of the signature. */
  recipients: { labelSize: number; labelFace: 'boldItalic' | 'regular'; isLabelUnderlined: boolean; lineSize: number };
  /** How the signer's authority is written. */
  authority: { onBehalf: string; deputising: string; byOrder: string; byMandate: string; acting: string };
  /** What ends the text. */
  fullStop: './.' | '.';
}

/** One table of numbers for every renderer, so that the PDF, Word and Excel copies of a paper agree. */
export const layouts: Record<PaperForm, FormLayout> = {
  // Decree 30/2020/NĐ-CP, appendix I.
  state: {
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    pageNumberTop: 11,
    pageNumberSize: 13,
    nation: {
      lines: [
        { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size: 13 },
        { text: 'Độc lập - Tự do - Hạnh phúc', size: 14 },
      ],
    },
    superiorSize: 13,
    issuerSize: 13,
    numberSize: 13,
    dateSize: 14,
    underIssuer: { rule: 0.4 },
    numberPrefix: 'Số: ',
    titleSize: 14,
    subtitleSize: 14,
    underSubtitle: { rule: 0.4 },
    noteSize: 13,
    tableSizes: [12, 11, 10],
    closingSize: 13,
    signatureSize: 13,
    body: { size: 14, line: { factor: 1.15 }, paragraphGap: 6, firstIndent: 12.7 },
    recipients: { labelSize: 12, labelFace: 'boldItalic', isLabelUnderlined: false, lineSize: 11 },
    authority: { onBehalf: 'TM.', deputising: 'KT.', byOrder: 'TL.', byMandate: 'TUQ.', acting: 'Q.' },
    fullStop: './.',
  },
  // Guidance 36-HD/VPTW of 2018, appendix 3.
  party: {
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    pageNumberTop: 11,
    pageNumberSize: 14,
    nation: { lines: [{ text: 'ĐẢNG CỘNG SẢN VIỆT NAM', size: 15 }] },
    superiorSize: 14,
    issuerSize: 14,
    numberSize: 14,
    dateSize: 14,
    underIssuer: { sign: '*' },
    numberPrefix: 'Số ',
    titleSize: 16,
    subtitleSize: 14,
    underSubtitle: { sign: '-----' },
    noteSize: 13,
    tableSizes: [12, 11, 10],
    closingSize: 14,
    signatureSize: 14,
    body: { size: 14, line: { exactPt: 18 }, paragraphGap: 6, firstIndent: 12.7 },
    recipients: { labelSize: 14, labelFace: 'regular', isLabelUnderlined: true, lineSize: 12 },
    authority: { onBehalf: 'T/M', deputising: 'K/T', byOrder: 'T/L', byMandate: 'T/UQ', acting: 'Q.' },
    fullStop: '.',
  },
};

/** The numbers that a paper is drawn with: its own form pack's, or those built in. */
export const layoutOf = (paper: { form: PaperForm; layout?: FormLayout }): FormLayout =>
  paper.layout ?? layouts[paper.form];

/** The table's own numbers, the same for both forms: millimetres, and strokes in points. */
export const tableLayout = {
  padX: 1.8,
  padY: 0.9,
  stroke: 0.5,
  groupFill: 'F2F2F2',
  signatureRow: 9.5,
  signatureRoom: 22,
} as const;

/** Rows at the end of a table that go to the last page with the signatures when these would stand there alone. */
export const heldRows = 3;

/** Rows up to which a PDF carries its structure for screen readers: beyond, the file grows fourteenfold. */
export const taggedRows = 1_000;

/**
 * The room between the left and right margin.
 * @returns millimetres.
 */
export function textWidthMm({ margins }: FormLayout, orientation: 'portrait' | 'landscape'): number {
  return (orientation === 'portrait' ? pageMm.width : pageMm.height) - margins.left - margins.right;
}
