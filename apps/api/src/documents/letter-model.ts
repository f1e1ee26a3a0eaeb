import type { FontFace } from './fonts';
import type { FormLayout } from './layout';
import type { ListColumn, ListGroup, PaperForm, SignatureBlock } from './document-model';

/** A stretch of text in one face. */
export interface TextRun {
  text: string;
  /** Regular without it. */
  face?: FontFace;
  /** A value that nobody has entered yet: printed red, and the paper is not issued before it is there. */
  isMissing?: boolean;
}

/** A table inside a text; its columns and groups are those of a list. */
export interface LetterTable {
  columns: ListColumn[];
  groups: ListGroup[];
  total?: string;
}

export type LetterBlock =
  | {
      type: 'paragraph';
      runs: TextRun[];
      /** Justified without it. */
      align?: 'justify' | 'left' | 'center' | 'right';
      /** The first line is indented as the form says without it. */
      indent?: 'first' | 'none' | 'hanging';
      keepNext?: boolean;
    }
  /** "I. MỤC ĐÍCH, YÊU CẦU" is level 1, "1. Thời gian" level 2, "1.1. …" level 3. */
  | { type: 'heading'; level: 1 | 2 | 3; text: string }
  /** Who decides, and the word that opens the articles: centred in bold. */
  | { type: 'centred'; text: string; face?: FontFace }
  | { type: 'table'; table: LetterTable }
  | { type: 'qr'; content: string; caption: string; sizeMm: number }
  | { type: 'page-break' };

/** What follows the signature on a page of its own, such as the names that a decision honours. */
export interface LetterAnnex {
  /** "Phụ lục I"; empty without a number. */
  label: string;
  title: string;
  subtitle: string;
  /** "(Kèm theo Quyết định số …)". */
  note: string;
  orientation: 'portrait' | 'landscape';
  blocks: LetterBlock[];
  signatures: SignatureBlock[];
}

/** The words at the top that say how a paper is to be handled; each null when it has none. */
export interface LetterMarks {
  /** "DỰ THẢO LẦN 2". */
  draft: string | null;
  /** "KHẨN", "THƯỢNG KHẨN", "HỎA TỐC". */
  urgency: string | null;
  /** "Tài liệu hội nghị", "Xong hội nghị trả lại". */
  circulation: string | null;
}

/** A paper of running text, as plain JSON: the PDF and the Word file are both drawn from it. */
export interface LetterDocument {
  type: 'letter';
  form: PaperForm;
  /** The numbers of the form pack in force; without it those built in. */
  layout?: FormLayout;
  /** Without letterhead: a script or a news text is no official paper. */
  isPlain?: boolean;
  language: 'vi';
  orientation: 'portrait' | 'landscape';
  superior: string | null;
  issuer: string;
  /** Number and symbol, such as "12-GM/TU"; null leaves a blank to fill in, '' leaves the line out. */
  number: string | null;
  place: string | null;
  /** Calendar date as yyyy-mm-dd; null leaves blanks to fill in. */
  date: string | null;
  marks: LetterMarks;
  /** The kind in capitals: "GIẤY MỜI". */
  title: string;
  subtitle: string;
  /** Lines in italics under the title: time and place. */
  notes: string[];
  blocks: LetterBlock[];
  /** The lines of "Nơi nhận", without dashes; empty leaves the block out. */
  recipients: string[];
  /** One stands on the right beside "Nơi nhận"; two or three stand side by side under the text. */
  signatures: SignatureBlock[];
  annexes: LetterAnnex[];
  /** Who gets this one of many; printed nowhere, it names its file and finds its reader's address. */
  addressee?: { attendeeId: string; name: string; post: string };
}

/** Many letters of one kind in one file, each beginning on a page 1 of its own. */
export interface LettersDocument {
  type: 'letters';
  title: string;
  /** Will be joined with others: structure for screen readers would be lost then, so none is made. */
  isPart?: boolean;
  letters: LetterDocument[];
}

/**
 * Names what is still missing in a letter, for the message that refuses to issue it.
 * @returns the texts of the missing runs, each once, in reading order.
 */
export function missingIn(letter: LetterDocument): string[] {
  const blocks = [...letter.blocks, ...letter.annexes.flatMap((annex) => annex.blocks)];
  const runs = blocks.flatMap((block) => (block.type === 'paragraph' ? block.runs : []));
  return [...new Set(runs.filter(({ isMissing }) => isMissing).map(({ text }) => text))];
}
