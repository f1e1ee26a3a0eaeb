import { inflateSync } from 'node:zlib';

/** The compressed and plain streams of a PDF as text, one after another. */
function streamsOf(file: Buffer): string[] {
  const texts: string[] = [];
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 1)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue;
    const data = file.subarray(at + 7, file.indexOf('endstream', at));
    try {
      texts.push(inflateSync(data).toString('latin1'));
    } catch {
      texts.push(data.toString('utf8'));
    }
  }
  return texts;
}

/**
 * Lists the characters that a reader finds again in a PDF, from the ToUnicode maps of its embedded fonts.
 * @returns each character once.
 */
export function charactersOf(file: Buffer): Set<string> {
  const found = new Set<string>();
  for (const stream of streamsOf(file).filter((text) => text.includes('begincmap')))
    for (const [, unicode = ''] of stream.matchAll(/<[0-9a-f]{4}> <([0-9a-f]{4,})>/gi))
      found.add(Buffer.from(unicode, 'hex').swap16().toString('utf16le'));
  return found;
}

/** Everything in a PDF that is plain or compressed text, for looking up a mark in it. */
export function sourceOf(file: Buffer): string {
  return [file.toString('latin1'), ...streamsOf(file)].join('\n');
}
