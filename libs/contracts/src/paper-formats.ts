import type { Labels } from './closed-lists';

export const paperFormats = ['pdf', 'docx', 'xlsx'] as const;
export type PaperFormat = (typeof paperFormats)[number];
export const paperFormatLabels: Labels<PaperFormat> = { pdf: 'PDF', docx: 'Word', xlsx: 'Excel' };
export const paperMediaTypes: Record<PaperFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
