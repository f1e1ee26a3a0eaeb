import { ValidateBy } from 'class-validator';
import { documentForms, type DocumentForm } from './closed-lists';
import { field, Flag, IsoDate, OneOf, RowVersion, Text } from './fields';
import { layoutProblem } from './form-pack-fields';
import { numberResets, type NumberReset } from './office-settings';
import { NumberPattern } from './number-pattern-field';
import type { Row } from './page';

function LayoutNumbers(): PropertyDecorator {
  const rule = ValidateBy({
    name: 'isLayout',
    validator: {
      validate: (value: unknown) => layoutProblem(value) === null,
      defaultMessage: (checked) => layoutProblem(checked?.value) ?? 'Bộ số đo: nội dung chưa đúng.',
    },
  });
  return field({ label: 'Bộ số đo', type: 'object', required: true }, rule as PropertyDecorator);
}

/** The numbers and words of one family of papers, in force for a span of time. */
export class CreateFormPack {
  @OneOf(documentForms, { label: 'Thể thức' }) form: DocumentForm;
  @Text({ label: 'Tên bộ thể thức', max: 300 }) name: string;
  @Text({ label: 'Nguồn', max: 1000, optional: true }) source?: string | null;
  @IsoDate({ label: 'Áp dụng từ ngày' }) validFrom: string;
  @IsoDate({ label: 'Áp dụng đến ngày', optional: true }) validTo?: string | null;
  @Flag({ label: 'Đã xác nhận' }) isConfirmed: boolean;
  @NumberPattern({ label: 'Mẫu số, ký hiệu' }) numberPattern: string;
  @OneOf(numberResets, { label: 'Đánh số lại' }) numberReset: NumberReset;
  /** In the shape of the renderers' layout; `layoutSections` lists its fields. */
  @LayoutNumbers() layout: Record<string, unknown>;
}
export class UpdateFormPack extends CreateFormPack {
  @RowVersion() version: number;
}
export interface FormPack extends Row {
  form: DocumentForm;
  name: string;
  source: string | null;
  validFrom: string;
  validTo: string | null;
  isConfirmed: boolean;
  numberPattern: string;
  numberReset: NumberReset;
  layout: Record<string, unknown>;
}
