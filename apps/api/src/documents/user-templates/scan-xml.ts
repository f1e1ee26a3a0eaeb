import { SaxesParser } from 'saxes';
import { packageFaults, RefusedTemplate } from './refused-template';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of a part is told; names come without their namespace prefix, so that no prefix can hide one. */
export interface XmlHandlers {
  open?: (name: string, attributes: Attributes) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

/**
 * The text of an XML part.
 * @throws RefusedTemplate unless it is UTF-8: what one reader takes as UTF-16 another would not see at all.
 */
export function xmlText(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const declared = /^<\?xml[^>]*encoding=["']([^"']+)/.exec(text)?.[1] ?? 'utf-8';
    if (/^(utf-8|us-ascii)$/i.test(declared) && !text.includes('\0')) return text;
  } catch {
    // Said below.
  }
  throw new RefusedTemplate([packageFaults.broken]);
}

/** Reads a part from beginning to end; @throws RefusedTemplate when it declares a DOCTYPE or is not well-formed. */
export function scanXml(text: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ position: false, xmlns: false });
  const fail = (fault: string) => () => {
    throw new RefusedTemplate([fault]);
  };
  parser.on('doctype', fail(packageFaults.doctype));
  parser.on('error', fail(packageFaults.broken));
  parser.on('opentag', ({ name, attributes }) => handlers.open?.(localName(name), attributes));
  parser.on('closetag', ({ name }) => handlers.close?.(localName(name)));
  parser.on('text', (found) => handlers.text?.(found));
  parser.on('cdata', (found) => handlers.text?.(found));
  parser.write(text).close();
}

/** The attribute of this name, whatever its prefix. */
export function attributeOf(attributes: Attributes, name: string): string {
  const key = Object.keys(attributes).find((each) => localName(each).toLowerCase() === name.toLowerCase());
  return key === undefined ? '' : (attributes[key] ?? '');
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
