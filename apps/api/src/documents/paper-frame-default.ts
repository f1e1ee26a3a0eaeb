import type { PaperQuery } from '@ky-yeu/contracts/papers';
import type { PaperFrame } from './paper-composer';
import type { PaperConference } from './papers.reads';

/** What a paper without a draft starts from: blanks to fill in by hand, and what the reader typed in the form. */
export function defaultFrame(conference: PaperConference, query: PaperQuery): PaperFrame {
  return {
    number: query.number ?? null,
    date: query.date ?? null,
    place: conference.locality,
    marks: { draft: null, urgency: null, circulation: null },
    signatures: [],
    recipients: [],
    texts: {},
  };
}
