import type { ListDocument } from '../document-model';
import type { PaperContext } from '../paper-composer';

/** Gives a list what its office entered: place, number, day and signers; signers without a draft stay the list's own. */
export function frameList(list: ListDocument, { frame, layout }: PaperContext): ListDocument {
  return {
    ...list,
    layout,
    number: frame.number,
    date: frame.date,
    place: frame.place,
    signatures: frame.signatures.length > 0 ? frame.signatures : list.signatures,
  };
}
