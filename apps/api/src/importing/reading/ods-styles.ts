import { type Attributes, readXml } from './xml-reader';

interface Style {
  parent: string | null;
  font: string | null;
  isHidden: boolean;
}

/** The styles of an OpenDocument file, as far as they tell fonts and hidden tables. */
export class OdsStyles {
  private readonly faces = new Map<string, string>();
  private readonly styles = new Map<string, Style>();
  private current: Style | null = null;

  /** Collects the styles of styles.xml. */
  read(bytes: Uint8Array): void {
    readXml(bytes, { open: (name, attributes) => this.open(name, attributes) });
  }

  /** Collects one element of styles.xml, or of what stands before the body in content.xml. */
  open(name: string, attributes: Attributes): void {
    if (name === 'font-face') this.addFace(attributes);
    else if (name === 'style' || name === 'default-style') this.addStyle(attributes);
    else if (this.current) this.addProperties(this.current, name, attributes);
  }

  private addProperties(style: Style, name: string, attributes: Attributes): void {
    if (name === 'text-properties')
      style.font ??= this.faceOf(attributes['style:font-name']) ?? clean(attributes['fo:font-family']);
    else if (name === 'table-properties') style.isHidden = attributes['table:display'] === 'false';
  }

  private addFace(attributes: Attributes): void {
    const [name, family] = [attributes['style:name'], clean(attributes['svg:font-family'])];
    if (name && family) this.faces.set(name, family);
  }

  private addStyle(attributes: Attributes): void {
    const name = attributes['style:name'] ?? '';
    this.current = { parent: attributes['style:parent-style-name'] ?? null, font: null, isHidden: false };
    this.styles.set(`${attributes['style:family']} ${name}`, this.current);
  }

  private faceOf(name: string | undefined): string | null {
    return name ? (this.faces.get(name) ?? name) : null;
  }

  /** Font of a style, of its parents, or of the default of its family. */
  fontOf(family: 'table-cell' | 'text' | 'paragraph', name: string | undefined): string | null {
    let style = this.styles.get(`${family} ${name}`);
    for (let depth = 0; style && depth < 20; depth++) {
      if (style.font) return style.font;
      style = style.parent ? this.styles.get(`${family} ${style.parent}`) : undefined;
    }
    if (family === 'text') return null;
    return this.styles.get(`${family} Default`)?.font ?? this.styles.get(`${family} `)?.font ?? null;
  }

  isHiddenTable(name: string | undefined): boolean {
    return this.styles.get(`table ${name}`)?.isHidden ?? false;
  }
}

function clean(family: string | undefined): string | null {
  return family?.replace(/^['"]|['"]$/g, '') || null;
}
