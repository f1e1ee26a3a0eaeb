import type { DXT } from 'docxtemplater';
import type PizZip from 'pizzip';
import { tagKey } from '@ky-yeu/contracts/template-fields';
import { qrPng } from '../qr-code';
import { isMissing } from './template-values';

/** 25 mm in English Metric Units. */
const side = 25 * 36_000;
const moduleName = 'qr';
const imageType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const emptyRelations =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/**
 * Draws `{%tag}` as a QR code where it stands in its line. The free image module of docxtemplater was tried: it drops the
 * words around the tag, and gives a header the relations of the body.
 */
export class QrModule implements DXT.Module {
  readonly name = moduleName;
  private readonly files = new Map<string, { path: string; number: number }>();
  private readonly relations = new Map<string, Set<number>>();

  /** @param first before what the library itself would make of a tag. */
  constructor(private readonly first: number) {}

  matchers(): [string, string, object][] {
    const properties = ([, name = '']: string[]) => ({ value: tagKey(name), priority: this.first });
    return [[/^%([\s\S]*)$/, moduleName, properties]] as unknown as [string, string, object][];
  }

  render(part: DXT.Part, { scopeManager, filePath }: DXT.RenderOptions): DXT.Rendered | null {
    if (part.module !== moduleName) return null;
    const content = scopeManager.getValue(part.value, { part } as never) as unknown;
    if (typeof content !== 'string' || content === '') return { value: '', errors: [] };
    if (isMissing(content)) return { value: content, errors: [] };
    const number = this.numberOf(content);
    const known = this.relations.get(filePath) ?? new Set();
    this.relations.set(filePath, known.add(number));
    return { value: `</w:t>${drawing(number)}<w:t xml:space="preserve">`, errors: [] };
  }

  /** Puts the drawn codes into the filled file. */
  finish(zip: PizZip): void {
    for (const [content, { path }] of this.files) zip.file(`word/${path}`, qrPng(content));
    for (const [part, numbers] of this.relations) {
      const name = part.replace(/([^/]+)$/, '_rels/$1.rels');
      const lines = [...numbers].map(
        (n) => `<Relationship Id="kyyeuQr${n}" Type="${imageType}" Target="media/ky-yeu-qr-${n}.png"/>`,
      );
      const text = (zip.file(name)?.asText() ?? emptyRelations).replace(
        /<Relationships([^>]*)\/>/,
        '<Relationships$1></Relationships>',
      );
      zip.file(
        name,
        text.replace(/<\/(\w+:)?Relationships>/, (end) => `${lines.join('')}${end}`),
      );
    }
    const types = zip.file('[Content_Types].xml')?.asText() ?? '';
    if (this.files.size && !/Extension="png"/i.test(types))
      zip.file(
        '[Content_Types].xml',
        types.replace(/<Types[^>]*>/, (start) => `${start}<Default Extension="png" ContentType="image/png"/>`),
      );
  }

  private numberOf(content: string): number {
    const number = this.files.get(content)?.number ?? this.files.size + 1;
    this.files.set(content, { path: `media/ky-yeu-qr-${number}.png`, number });
    return number;
  }
}

const drawing = (number: number): string =>
  `<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
  `<wp:extent cx="${side}" cy="${side}"/><wp:docPr id="0" name="QR ${number}" descr="Mã QR"/>` +
  `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">` +
  `<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="0" name="QR ${number}"/><pic:cNvPicPr/></pic:nvPicPr>` +
  `<pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="kyyeuQr${number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
  `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${side}" cy="${side}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;
