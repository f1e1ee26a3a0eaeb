import type { InvitationState } from '@ky-yeu/contracts/closed-lists';
import type { PaperColumn, PaperGrouping, PaperKind, PaperOrder, PaperSize } from '@ky-yeu/contracts/papers';
import type { NumberStyle } from '@ky-yeu/vietnamese/number-in-words';
import type { ToneStyle } from '@ky-yeu/vietnamese/tone-style';
import type { ListDocument, SignatureBlock } from './document-model';
import type { FormLayout } from './layout';
import type { LetterDocument, LettersDocument, LetterMarks } from './letter-model';
import type { PaperConference } from './papers.reads';
import type { SheetDocument } from './sheet-model';

export type PaperDocument = ListDocument | LetterDocument | LettersDocument | SheetDocument;

/** What the reader of a paper chose, with every default filled in. */
export interface PaperChoice {
  columns: readonly PaperColumn[];
  group: PaperGrouping;
  order: PaperOrder;
  orientation?: 'portrait' | 'landscape' | undefined;
  number?: string | undefined;
  date?: string | undefined;
  versionId?: string | undefined;
  attendeeId?: string | undefined;
  roundId?: string | undefined;
  /** One of the paper's own sizes, where it has any. */
  size?: PaperSize | undefined;
  siteId?: string | undefined;
  invitation?: InvitationState | undefined;
  guestIds?: readonly string[] | undefined;
  withCodes?: boolean | undefined;
}

/** What an office enters for one paper, from its draft; every part has a default. */
export interface PaperFrame {
  number: string | null;
  /** Calendar date as yyyy-mm-dd. */
  date: string | null;
  place: string | null;
  marks: LetterMarks;
  signatures: SignatureBlock[];
  recipients: string[];
  /** Texts that no record holds, by the key of their field in `paperTexts`. */
  texts: Readonly<Record<string, string>>;
}

/** How the issuer spells and counts; in the words of libs/vietnamese. */
export interface PaperStyle {
  /** `old` is hòa, ủy; `new` is hoà, uỷ. */
  tone: ToneStyle;
  numbers: NumberStyle;
}

export interface PaperContext {
  conferenceId: string;
  conference: PaperConference;
  kind: PaperKind;
  choice: PaperChoice;
  frame: PaperFrame;
  /** The numbers of the form pack in force for the issuer on the paper's date. */
  layout: FormLayout;
  style: PaperStyle;
}

/** Makes the papers of some kinds from the data of a conference. */
export abstract class PaperComposer {
  abstract readonly kinds: readonly PaperKind[];
  /** @returns the paper as data; nothing is drawn yet. */
  abstract compose(context: PaperContext): Promise<PaperDocument>;

  /**
   * Suggests the texts of `paperTexts` from what is recorded; the composer prints the same where none was entered.
   * @returns texts by key; a key without a suggestion is absent.
   */
  suggest(_context: PaperContext): Promise<Record<string, string>> {
    return Promise.resolve({});
  }
}

/** The injection token of all composers, an array. */
export const paperComposers = Symbol('paperComposers');
