export const exportFormats = ['xlsx', 'csv', 'pdf', 'docx'] as const;
export type ExportFormat = (typeof exportFormats)[number];
export const exportFormatLabels: Readonly<Record<ExportFormat, string>> = {
  xlsx: 'Excel (.xlsx)',
  csv: 'CSV (.csv)',
  pdf: 'PDF (.pdf)',
  docx: 'Word (.docx)',
};
/** Rows that a file may hold; a paper of more pages than that nobody reads. */
export const exportLimits: Readonly<Record<ExportFormat, number>> = {
  xlsx: 20_000,
  csv: 20_000,
  pdf: 5_000,
  docx: 5_000,
};
