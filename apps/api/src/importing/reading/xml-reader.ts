import { SaxesParser } from 'saxes';
import { RefusedFile, refusals } from './refused-file';

export type Attributes = Record<string, string>;

/** What a reader of XML is told; names come without their namespace prefix, attributes with it. */
export interface XmlHandlers {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

const slice = 65_536;

/**
 * Reads an XML part from beginning to end.
 * @throws RefusedFile when the part declares a DOCTYPE (no entity is ever expanded) or is not well-formed.
 */
export function readXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ position: false, xmlns: false });
  parser.on('doctype', () => {
    throw new RefusedFile(refusals.doctype);
  });
  parser.on('error', () => {
    throw new RefusedFile(refusals.broken);
  });
  parser.on('opentag', (tag) => handlers.open?.(localName(tag.name), tag.attributes));
  parser.on('closetag', (tag) => handlers.close?.(localName(tag.name)));
  if (handlers.text) {
    parser.on('text', (text) => handlers.text?.(text));
    parser.on('cdata', (text) => handlers.text?.(text));
  }
  const text = decodeXml(bytes);
  for (let at = 0; at < text.length; at += slice) parser.write(text.slice(at, at + slice));
  parser.close();
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Whether an on/off attribute of Office says yes: absent means what `absent` says. */
export function isOn(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : !/^(0|false|off|none)$/i.test(value);
}
