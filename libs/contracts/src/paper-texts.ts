import { officialTexts } from './official-texts';
import type { PaperKind } from './paper-kinds';
import { wordsTexts } from './words-texts';

/** A text that no record of the conference holds and that the office writes for one paper. */
export interface PaperTextField {
  key: string;
  label: string;
  /** Lines of the box that it is typed in; 1 is a single line. */
  rows: number;
  /** Letters at most. */
  max: number;
  /** Without it the paper is not issued; the server may suggest one from the data. */
  isRequired: boolean;
  hint?: string;
}

/** The texts that a paper asks for, in the order in which they are printed; a kind that is not named asks for none. */
export const paperTexts: Partial<Record<PaperKind, readonly PaperTextField[]>> = {
  ...officialTexts,
  ...wordsTexts,
};
