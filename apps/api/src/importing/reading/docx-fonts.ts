import { type Attributes, isOn, readXml } from './xml-reader';

interface Style {
  basedOn: string | null;
  font: string | null;
}

/** Font of the letters of a run: Vietnamese letters of old fonts lie in the upper half, which is "hAnsi". */
export function fontOfRun(attributes: Attributes): string | null {
  return attributes['w:hAnsi'] ?? attributes['w:ascii'] ?? null;
}

/** Which font a Word style gives (ECMA-376 §17.7.2); theme fonts are never legacy fonts and count as none. */
export class DocxFonts {
  private readonly styles = new Map<string, Style>();
  private standard: string | null = null;
  private defaultStyle: string | null = null;

  /** Collects the styles of word/styles.xml. */
  read(bytes: Uint8Array): void {
    let current: Style | null = null;
    let isDefaults = false;
    readXml(bytes, {
      open: (name, attributes) => {
        if (name === 'docDefaults') isDefaults = true;
        else if (name === 'style') current = this.add(attributes);
        else if (name === 'basedOn' && current) current.basedOn = attributes['w:val'] ?? null;
        else if (name === 'rFonts' && isDefaults) this.standard = fontOfRun(attributes);
        else if (name === 'rFonts' && current) current.font = fontOfRun(attributes);
      },
      close: (name) => {
        if (name === 'docDefaults') isDefaults = false;
        else if (name === 'style') current = null;
      },
    });
  }

  private add(attributes: Attributes): Style {
    const style = { basedOn: null, font: null };
    const id = attributes['w:styleId'] ?? '';
    this.styles.set(id, style);
    if (attributes['w:type'] === 'paragraph' && isOn(attributes['w:default'])) this.defaultStyle = id;
    return style;
  }

  /** Font of a run by the style of its letters, then of its paragraph, then of the document. */
  fontOf(runStyle: string | null, paragraphStyle: string | null): string | null {
    return this.ofStyle(runStyle) ?? this.ofStyle(paragraphStyle ?? this.defaultStyle) ?? this.standard;
  }

  private ofStyle(id: string | null): string | null {
    let style = id === null ? undefined : this.styles.get(id);
    for (let depth = 0; style && depth < 20; depth++) {
      if (style.font) return style.font;
      style = style.basedOn === null ? undefined : this.styles.get(style.basedOn);
    }
    return null;
  }
}
