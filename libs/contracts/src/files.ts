import type { Labels } from './closed-lists';

const mebibyte = 1024 * 1024;

/** What may be uploaded: the largest file in bytes, files that hang on one record, and the longest name. */
export const fileLimits = { bytes: 20 * mebibyte, perRecord: 10, nameCharacters: 200 };

/** What a file was uploaded for; it can only be hung on records of that kind. */
export const filePurposes = ['CHECKLIST_EVIDENCE', 'DISCUSSION_PAPER', 'PAPER_TEMPLATE'] as const;
export type FilePurpose = (typeof filePurposes)[number];
export const filePurposeLabels: Labels<FilePurpose> = {
  CHECKLIST_EVIDENCE: 'Minh chứng việc chuẩn bị',
  DISCUSSION_PAPER: 'Bài tham luận',
  PAPER_TEMPLATE: 'Mẫu văn bản',
};

export const fileKinds = ['PDF', 'DOCX', 'XLSX', 'PPTX', 'DOC', 'XLS', 'PPT', 'JPG', 'PNG'] as const;
export type FileKind = (typeof fileKinds)[number];

/** Endings of the names, the usual one first. */
export const fileExtensions: Record<FileKind, readonly string[]> = {
  PDF: ['pdf'],
  DOCX: ['docx'],
  XLSX: ['xlsx'],
  PPTX: ['pptx'],
  DOC: ['doc'],
  XLS: ['xls'],
  PPT: ['ppt'],
  JPG: ['jpg', 'jpeg'],
  PNG: ['png'],
};

const office = 'application/vnd.openxmlformats-officedocument';
export const fileMediaTypes: Record<FileKind, string> = {
  PDF: 'application/pdf',
  DOCX: `${office}.wordprocessingml.document`,
  XLSX: `${office}.spreadsheetml.sheet`,
  PPTX: `${office}.presentationml.presentation`,
  DOC: 'application/msword',
  XLS: 'application/vnd.ms-excel',
  PPT: 'application/vnd.ms-powerpoint',
  JPG: 'image/jpeg',
  PNG: 'image/png',
};

/** The kind that the ending of a name promises; null for one that is not taken. */
export function kindOfName(name: string): FileKind | null {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return fileKinds.find((kind) => fileExtensions[kind].includes(ending)) ?? null;
}

/** A file that is kept; its content comes from the record it hangs on. */
export interface StoredFile {
  id: string;
  name: string;
  mediaType: string;
  sizeBytes: number;
  /** Hexadecimal. */
  sha256: string;
  createdAt: string;
}

/** A file as the record shows it that it hangs on. */
export type AttachedFile = Pick<StoredFile, 'id' | 'name' | 'mediaType' | 'sizeBytes'>;
