import { inflateSync } from 'node:zlib';

/** The pixels of a PNG with one bit each and no filters, such as our codes: red, green, blue, opacity. */
export function readBitPng(file: Buffer): { pixels: Uint8ClampedArray; width: number; height: number } {
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  const bits = inflateSync(Buffer.concat(parts));
  const rowBytes = 1 + Math.ceil(width / 8);
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const byte = bits[y * rowBytes + 1 + (x >> 3)] ?? 0;
      if (((byte >> (7 - (x & 7))) & 1) === 0) pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  return { pixels, width, height };
}
