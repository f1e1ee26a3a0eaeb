import type { Labels } from './closed-lists';
import { Flag, IsoDate, OneOf, Reference, RowVersion, Text } from './fields';
import type { StoredFile } from './files';
import { PageQuery, type Row } from './page';
import { paperKinds, type PaperKind } from './paper-kinds';

const mebibyte = 1024 * 1024;

/** What a template may be: bytes, counts. */
export const templateLimits = { bytes: 5 * mebibyte, inflatedBytes: 40 * mebibyte, tags: 1_000, depth: 4 };

export const templateStates = ['DRAFT', 'IN_USE', 'RETIRED'] as const;
export type TemplateState = (typeof templateStates)[number];
export const templateStateLabels: Labels<TemplateState> = {
  DRAFT: 'Bản thử',
  IN_USE: 'Đang dùng',
  RETIRED: 'Ngừng dùng',
};

/** For whom, since when and how a template is offered. */
class TemplateUse {
  @Text({ label: 'Tên mẫu', max: 200 }) name: string;
  /** Absent: for all organisations. */
  @Reference({ label: 'Dùng cho đơn vị', optional: true }) organisationId?: string | null;
  @IsoDate({ label: 'Dùng từ ngày' }) validFrom: string;
  @IsoDate({ label: 'Dùng đến ngày', optional: true }) validTo?: string | null;
  @OneOf(templateStates, { label: 'Trạng thái' }) state: TemplateState;
  /** Taken for Word papers of its kind where nobody chose a template. */
  @Flag({ label: 'Mẫu mặc định' }) isDefault: boolean;
  @Text({ label: 'Ghi chú', max: 1000, optional: true }) note?: string | null;
}
/** `fileId` is what uploading gave, which was checked for this kind. */
export class CreatePaperTemplate extends TemplateUse {
  @OneOf(paperKinds, { label: 'Loại văn bản' }) kind: PaperKind;
  @Reference({ label: 'Tệp mẫu' }) fileId: string;
}
export class UpdatePaperTemplate extends TemplateUse {
  @RowVersion() version: number;
}
/** Another file takes the place of the newest one, which stays downloadable. */
export class AddTemplateVersion {
  @Reference({ label: 'Tệp mẫu' }) fileId: string;
  @Text({ label: 'Điểm thay đổi', max: 500, optional: true }) note?: string | null;
  @RowVersion() version: number;
}

export class TemplateQuery extends PageQuery {
  @OneOf(paperKinds, { label: 'Loại văn bản', optional: true }) kind?: PaperKind;
  @OneOf(templateStates, { label: 'Trạng thái', optional: true }) state?: TemplateState;
}
export class TemplateKindQuery {
  @OneOf(paperKinds, { label: 'Loại văn bản' }) kind: PaperKind;
}
export class TemplateChoicesQuery extends TemplateKindQuery {
  @IsoDate({ label: 'Ngày văn bản', optional: true }) date?: string;
}
export class TemplateTrialQuery {
  @Reference({ label: 'Hội nghị' }) conferenceId: string;
  @OneOf(['docx', 'pdf'], { label: 'Dạng tệp', optional: true }) format?: 'docx' | 'pdf';
}

/** What the check of an uploaded template found. */
export interface TemplateChecks {
  /** Every field it names, as the list of fields calls them. */
  tags: string[];
  tagCount: number;
}
/** An uploaded template that has passed its check. */
export interface CheckedTemplate extends StoredFile {
  checks: TemplateChecks;
}

export interface TemplateVersion {
  id: string;
  number: number;
  fileName: string;
  sizeBytes: number;
  note: string | null;
  uploadedBy: string | null;
  createdAt: string;
  checks: TemplateChecks;
}
export interface PaperTemplateItem extends Row {
  name: string;
  kind: PaperKind;
  organisationId: string | null;
  organisationName: string | null;
  validFrom: string;
  validTo: string | null;
  state: TemplateState;
  isDefault: boolean;
  note: string | null;
  /** The number of the newest version. */
  number: number;
  updatedAt: string;
}
export interface PaperTemplate extends PaperTemplateItem {
  /** The newest first. */
  versions: TemplateVersion[];
}

/** A template that a paper of a conference may be made with. */
export interface TemplateChoice {
  id: string;
  name: string;
  number: number;
  isDefault: boolean;
}
/** What is still missing for one paper, each as its red text says it. */
export interface TemplateTrial {
  missing: string[];
}
/** Whether this server makes PDFs of own templates, for which it needs LibreOffice. */
export interface TemplateAbilities {
  canMakePdf: boolean;
}
