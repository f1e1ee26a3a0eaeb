import type { BundleDocument } from './issue/bundle-model';
import type { BatchDocument } from './merge/batch-model';
import type { PaperDocument } from './paper-composer';

/** All that the render process draws: one paper, papers bound together, letters by the hundred. */
export type Printable = PaperDocument | BundleDocument | BatchDocument;
