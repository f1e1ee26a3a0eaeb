import type { Labels } from './closed-lists';
import { IsoDate, OneOf, Reference, References, RowVersion, Text, WebAddress, WholeNumber } from './fields';
import { fileLimits, type AttachedFile } from './files';
import { PageQuery, type Row } from './page';

export const registrationStates = ['REGISTERED', 'APPROVED', 'REJECTED', 'SUBMITTED'] as const;
export type RegistrationState = (typeof registrationStates)[number];
export const registrationStateLabels: Labels<RegistrationState> = {
  REGISTERED: 'Đăng ký',
  APPROVED: 'Đã duyệt',
  REJECTED: 'Từ chối',
  SUBMITTED: 'Đã nộp bài',
};

/** A discussion paper that a unit registers; the unit and the speaker are of the directory, or texts, or both. */
export class CreatePaperRegistration {
  @Text({ label: 'Chủ đề tham luận', max: 1000 }) topic: string;
  @Reference({ label: 'Đơn vị', optional: true }) organisationId?: string | null;
  @Text({ label: 'Tên đơn vị', max: 300, optional: true }) organisationName?: string | null;
  @Reference({ label: 'Người tham luận', optional: true }) attendeeId?: string | null;
  @Text({ label: 'Tên người tham luận', max: 300, optional: true }) speakerName?: string | null;
  @WholeNumber({ label: 'Số phút', max: 1440, optional: true }) minutes?: number | null;
  @IsoDate({ label: 'Hạn nộp bài', optional: true }) dueOn?: string | null;
  @Text({ label: 'Toàn văn', max: 200_000, optional: true }) body?: string | null;
  @WebAddress({ label: 'Liên kết tới tệp', optional: true }) fileLink?: string | null;
  /** Absent: the files stay. */
  @References({ label: 'Tệp bài tham luận', max: fileLimits.perRecord, optional: true }) fileIds?: string[];
  @Text({ label: 'Ghi chú', max: 1000, optional: true }) note?: string | null;
}
export class UpdatePaperRegistration extends CreatePaperRegistration {
  @RowVersion() version: number;
}

export class ApproveRegistration {
  /** Absent: the first part of the programme that is kept for discussion papers, else at the end. */
  @Reference({ label: 'Thuộc mục chương trình', optional: true }) parentId?: string | null;
  @RowVersion() version: number;
}
export class RejectRegistration {
  @Text({ label: 'Lý do từ chối', max: 1000 }) reason: string;
  @RowVersion() version: number;
}
/** The text, files or the address of a file; what is absent stays as it was entered before. */
export class SubmitRegistration {
  @Text({ label: 'Toàn văn', max: 200_000, optional: true }) body?: string | null;
  @WebAddress({ label: 'Liên kết tới tệp', optional: true }) fileLink?: string | null;
  @References({ label: 'Tệp bài tham luận', max: fileLimits.perRecord, optional: true }) fileIds?: string[];
  @RowVersion() version: number;
}

export class RegistrationQuery extends PageQuery {
  @OneOf(registrationStates, { label: 'Tình trạng', optional: true }) state?: RegistrationState;
}

export interface PaperRegistration extends Row {
  topic: string;
  organisationId: string | null;
  organisationName: string | null;
  attendeeId: string | null;
  /** Of the attendee list when he is on it, else as entered. */
  speakerName: string | null;
  minutes: number | null;
  dueOn: string | null;
  state: RegistrationState;
  reason: string | null;
  body: string | null;
  fileLink: string | null;
  files: AttachedFile[];
  note: string | null;
  submittedAt: string | null;
  speechId: string | null;
  programmeItemId: string | null;
}
