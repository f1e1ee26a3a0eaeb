/** Finished papers that go into one file, as they go to the render process. */
export interface BundleDocument {
  type: 'bundle';
  title: string;
  conference: string;
  note: string;
  entries: { title: string; number: string; pdf: Uint8Array }[];
}
