/** What a number of a form pack measures; `pt` are points, `×` is a multiple. */
export type LayoutUnit = 'mm' | 'pt' | '×' | 'text' | 'flag' | 'sizes' | 'lines' | 'face';

/** One number or word of a form pack, by its dotted path in the layout. */
export interface LayoutField {
  path: string;
  label: string;
  unit: LayoutUnit;
  min?: number;
  max?: number;
  /** Fields of one `choice` exclude each other: exactly one of them stands in the layout. */
  choice?: string;
}

export interface LayoutSection {
  title: string;
  fields: readonly LayoutField[];
}

const mm = (path: string, label: string, min: number, max: number): LayoutField => ({
  path,
  label,
  unit: 'mm',
  min,
  max,
});
const pt = (path: string, label: string, min = 8, max = 24): LayoutField => ({ path, label, unit: 'pt', min, max });
const text = (path: string, label: string, max = 60): LayoutField => ({ path, label, unit: 'text', max });

/** Everything of a form pack that an office may correct, as the screen shows it and the server checks it. */
export const layoutSections: readonly LayoutSection[] = [
  {
    title: 'Trang giấy',
    fields: [
      mm('margins.top', 'Lề trên', 10, 50),
      mm('margins.bottom', 'Lề dưới', 10, 50),
      mm('margins.left', 'Lề trái', 10, 50),
      mm('margins.right', 'Lề phải', 10, 50),
      mm('pageNumberTop', 'Số trang cách mép trên', 5, 45),
      pt('pageNumberSize', 'Cỡ chữ số trang'),
    ],
  },
  {
    title: 'Phần đầu văn bản',
    fields: [
      { path: 'nation.lines', label: 'Dòng trên cùng bên phải', unit: 'lines', min: 8, max: 24 },
      pt('superiorSize', 'Cỡ chữ cơ quan cấp trên'),
      pt('issuerSize', 'Cỡ chữ cơ quan ban hành'),
      {
        path: 'underIssuer.rule',
        label: 'Gạch dưới cơ quan, phần của độ dài',
        unit: '×',
        min: 0.1,
        max: 1,
        choice: 'issuer',
      },
      { ...text('underIssuer.sign', 'Dấu dưới cơ quan', 10), choice: 'issuer' },
      text('numberPrefix', 'Chữ trước số, ký hiệu', 20),
      pt('numberSize', 'Cỡ chữ số, ký hiệu'),
      pt('dateSize', 'Cỡ chữ địa danh, ngày tháng'),
      pt('titleSize', 'Cỡ chữ tên loại'),
      pt('subtitleSize', 'Cỡ chữ trích yếu'),
      {
        path: 'underSubtitle.rule',
        label: 'Gạch dưới trích yếu, phần của độ dài',
        unit: '×',
        min: 0.1,
        max: 1,
        choice: 'subtitle',
      },
      { ...text('underSubtitle.sign', 'Dấu dưới trích yếu', 10), choice: 'subtitle' },
      pt('noteSize', 'Cỡ chữ dòng ghi chú'),
    ],
  },
  {
    title: 'Nội dung',
    fields: [
      pt('body.size', 'Cỡ chữ nội dung'),
      { path: 'body.line.factor', label: 'Giãn dòng', unit: '×', min: 1, max: 2, choice: 'line' },
      { ...pt('body.line.exactPt', 'Giãn dòng chính xác', 12, 36), choice: 'line' },
      pt('body.paragraphGap', 'Khoảng cách giữa các đoạn', 0, 24),
      mm('body.firstIndent', 'Thụt đầu dòng', 0, 25),
      { path: 'tableSizes', label: 'Cỡ chữ bảng, thử lần lượt', unit: 'sizes', min: 7, max: 16 },
      pt('closingSize', 'Cỡ chữ dòng kết'),
      text('fullStop', 'Dấu kết thúc văn bản', 5),
    ],
  },
  {
    title: 'Nơi nhận, chữ ký',
    fields: [
      pt('signatureSize', 'Cỡ chữ quyền hạn, chức vụ, họ tên'),
      pt('recipients.labelSize', 'Cỡ chữ “Nơi nhận”'),
      { path: 'recipients.labelFace', label: 'Kiểu chữ “Nơi nhận”', unit: 'face' },
      { path: 'recipients.isLabelUnderlined', label: 'Gạch chân “Nơi nhận”', unit: 'flag' },
      pt('recipients.lineSize', 'Cỡ chữ các dòng nơi nhận'),
      text('authority.onBehalf', 'Thay mặt', 10),
      text('authority.deputising', 'Ký thay', 10),
      text('authority.byOrder', 'Thừa lệnh', 10),
      text('authority.byMandate', 'Thừa ủy quyền', 10),
      text('authority.acting', 'Quyền', 10),
    ],
  },
];

export const labelFaces = ['boldItalic', 'regular'] as const;
export const labelFaceLabels: Record<(typeof labelFaces)[number], string> = {
  boldItalic: 'Đậm nghiêng',
  regular: 'Thường',
};

/** The value at a dotted path; undefined where the path ends early. */
export function valueAt(layout: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, key) => (at && typeof at === 'object' ? (at as Record<string, unknown>)[key] : undefined),
      layout,
    );
}

const within = (value: unknown, { min = 0, max = 100 }: LayoutField): boolean =>
  typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max;
const isText = (value: unknown, max: number): boolean => typeof value === 'string' && value.length <= max;
const range = ({ min = 0, max = 100, unit }: LayoutField) =>
  `từ ${min} đến ${max}${unit === '×' ? '' : ` ${unit === 'mm' ? 'mm' : 'pt'}`}`;

function linesProblem(value: unknown, field: LayoutField): string | null {
  const lines = Array.isArray(value) ? (value as { text?: unknown; size?: unknown }[]) : [];
  const isGood =
    lines.length >= 1 && lines.length <= 3 && lines.every((line) => isText(line.text, 100) && within(line.size, field));
  return isGood ? null : `${field.label}: cần 1 đến 3 dòng chữ, cỡ ${range(field)}.`;
}

function sizesProblem(value: unknown, field: LayoutField): string | null {
  const isGood =
    Array.isArray(value) && value.length > 0 && value.length < 6 && value.every((size) => within(size, field));
  return isGood ? null : `${field.label}: nhập 1 đến 5 cỡ chữ, ${range(field)}.`;
}

const lengthProblem = (value: unknown, field: LayoutField): string | null =>
  within(value, field) ? null : `${field.label}: nhập số ${range(field)}.`;

const checks: Record<LayoutUnit, (value: unknown, field: LayoutField) => string | null> = {
  mm: lengthProblem,
  pt: lengthProblem,
  '×': lengthProblem,
  text: (value, { label, max = 60 }) => (isText(value, max) ? null : `${label}: nhiều nhất ${max} ký tự.`),
  flag: (value, { label }) => (typeof value === 'boolean' ? null : `${label}: chỉ nhận có hoặc không.`),
  face: (value, { label }) =>
    labelFaces.some((face) => face === value) ? null : `${label}: hãy chọn trong danh sách.`,
  lines: linesProblem,
  sizes: sizesProblem,
};

const fieldProblem = (value: unknown, field: LayoutField): string | null => checks[field.unit](value, field);

/**
 * Checks the numbers of a form pack.
 * @returns a Vietnamese sentence that names the first wrong field, or null when all is well.
 */
export function layoutProblem(layout: unknown): string | null {
  if (typeof layout !== 'object' || layout === null || Array.isArray(layout)) return 'Bộ số đo: nội dung chưa đúng.';
  if (JSON.stringify(layout).length > 8000) return 'Bộ số đo: nội dung quá dài.';
  const all = layoutSections.flatMap(({ fields }) => fields);
  for (const field of all) {
    const value = valueAt(layout, field.path);
    if (field.choice) {
      const given = all.filter((each) => each.choice === field.choice && valueAt(layout, each.path) !== undefined);
      if (given.length !== 1) return `${field.label}: hãy chọn đúng một trong hai cách.`;
      if (value === undefined) continue;
    }
    const problem = fieldProblem(value, field);
    if (problem) return problem;
  }
  return null;
}
