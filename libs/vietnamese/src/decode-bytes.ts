declare const TextDecoder: new (label: string, options?: { fatal?: boolean }) => { decode(bytes: Uint8Array): string };

/** Stub. */
export function decodeBytes(bytes: Uint8Array): { text: string; encoding: string } {
  return { text: new TextDecoder('utf-8').decode(bytes).normalize('NFC'), encoding: 'utf-8' };
}
