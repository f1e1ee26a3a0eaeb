import { inflateRawSync } from 'node:zlib';

/**
 * Unpacks an archive by its central directory (PKWARE APPNOTE 4.3.12).
 * @returns contents by path.
 */
export function readZipFiles(file: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let entry = file.readUInt32LE(end + 16);
  for (let i = 0; i < file.readUInt16LE(end + 10); i++) {
    const nameLength = file.readUInt16LE(entry + 28);
    const start = file.readUInt32LE(entry + 42);
    const data = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
    const packed = file.subarray(data, data + file.readUInt32LE(entry + 20));
    const isPlain = file.readUInt16LE(entry + 10) === 0;
    files.set(file.toString('utf8', entry + 46, entry + 46 + nameLength), isPlain ? packed : inflateRawSync(packed));
    entry += 46 + nameLength + file.readUInt16LE(entry + 30) + file.readUInt16LE(entry + 32);
  }
  return files;
}

/** The texts of an Office file: contents by path, read as UTF-8. */
export const readZip = (file: Buffer): Map<string, string> =>
  new Map([...readZipFiles(file)].map(([path, content]) => [path, content.toString('utf8')]));
