import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { paperKindLabels, type PaperKind } from '@ky-yeu/contracts/papers';
import { templateSections, type TemplateField, type TemplateLoop } from '@ky-yeu/contracts/template-fields';
import { bodyFont } from '../layout';

const size = 28;
const line = (text: string, options: { isBold?: boolean; align?: 'left' | 'center'; isItalic?: boolean } = {}) =>
  new Paragraph({
    alignment: AlignmentType[options.align === 'center' ? 'CENTER' : 'LEFT'],
    spacing: { after: 120 },
    children: [new TextRun({ text, size, bold: options.isBold ?? false, italics: options.isItalic ?? false })],
  });

/**
 * Makes a Word template of a kind that works as it is: an office deletes what it does not need and sets the rest in its
 * own form. Every field of the kind stands in it once, each list as a table or as lines.
 */
export async function sampleTemplate(kind: PaperKind): Promise<{ file: Buffer; name: string }> {
  const sections = templateSections(kind);
  const document = new Document({
    styles: { default: { document: { run: { font: bodyFont.office, size, language: { value: 'vi-VN' } } } } },
    sections: [
      {
        children: [
          ...head(),
          ...sections.flatMap(({ key, label, fields }) =>
            key === 'document' ? [] : [line(label, { isBold: true }), ...fields.flatMap(fieldBlocks)],
          ),
          ...end(),
        ],
      },
    ],
  });
  return { file: await Packer.toBuffer(document), name: `Mẫu ${paperKindLabels[kind].toLocaleLowerCase('vi')}.docx` };
}

const head = (): Paragraph[] => [
  line('{#co_cap_tren}{cap_tren}{/co_cap_tren}', { align: 'center' }),
  line('{co_quan}', { align: 'center', isBold: true }),
  line('Số {so_ky_hieu}', { align: 'center' }),
  line('{dia_danh}, {ngay_van_ban}', { align: 'center', isItalic: true }),
  line('{ten_van_ban}', { align: 'center', isBold: true }),
];

const end = (): Paragraph[] => [
  line('{#co_noi_nhan}Nơi nhận:{/co_noi_nhan}', { isItalic: true }),
  line('{#noi_nhan}'),
  line('- {dong}'),
  line('{/noi_nhan}'),
  line('{quyen_ky}', { align: 'center', isBold: true }),
  line('{nguoi_ky}', { align: 'center', isBold: true }),
];

function fieldBlocks(field: TemplateField): (Paragraph | Table)[] {
  if (field.kind === 'image') return [line(`${field.label}: {%${field.tag}}`)];
  if (field.kind === 'value') return [line(`{#co_${field.tag}}${field.label}: {${field.tag}}{/co_${field.tag}}`)];
  const inner = field.fields.find((each) => each.kind === 'loop');
  if (inner?.kind !== 'loop') return [line(`${field.label}:`), loopTable(field)];
  const heading = field.fields.filter((each) => each.kind === 'value').map(({ tag }) => `{${tag}}`);
  return [
    line(`${field.label}:`),
    line(`{#${field.tag}}`),
    line(heading.join(' – ')),
    loopTable(inner),
    line(`{/${field.tag}}`),
  ];
}

/** A head, and a row that is repeated for each entry of the list. */
function loopTable({ tag, fields }: TemplateLoop): Table {
  const shown = fields.filter((field) => field.kind !== 'loop');
  const tags = shown.map((field) => (field.kind === 'image' ? `{%${field.tag}}` : `{${field.tag}}`));
  const last = tags.length - 1;
  const cells = tags.map((text, i) => `${i === 0 ? `{#${tag}}` : ''}${text}${i === last ? `{/${tag}}` : ''}`);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row(
        shown.map(({ label }) => label),
        true,
      ),
      row(cells, false),
    ],
  });
}

const row = (cells: string[], isHead: boolean): TableRow =>
  new TableRow({
    tableHeader: isHead,
    children: cells.map((text) => new TableCell({ children: [line(text, { isBold: isHead })] })),
  });
