import { create } from 'qrcode';
import { deflateSync, crc32 } from 'node:zlib';

/** White modules around a code: ISO/IEC 18004 asks for four. */
const quiet = 4;
/** Pixels a module in Word: 41 modules over 30 mm are then printed at more than 270 dots an inch. */
const pixels = 8;

/**
 * Draws a QR code as SVG, black on nothing, with its quiet zone.
 * @param content any text; it is encoded as UTF-8 with error correction M.
 * @returns an SVG whose unit is one module.
 */
export function qrSvg(content: string): string {
  const { size, isDark } = modulesOf(content);
  const whole = size + quiet * 2;
  let path = '';
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      if (!isDark(x, y)) continue;
      const from = x;
      while (x + 1 < size && isDark(x + 1, y)) x++;
      path += `M${from + quiet} ${y + quiet}h${x - from + 1}v1h-${x - from + 1}z`;
    }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${whole}"><path d="${path}"/></svg>`;
}

/**
 * Draws the same code as PNG with one bit a pixel; the library's own takes 20 times as long.
 * @returns the bytes of the file.
 */
export function qrPng(content: string): Buffer {
  const { size, isDark } = modulesOf(content);
  const side = (size + quiet * 2) * pixels;
  const rows: Buffer[] = [];
  for (let y = 0; y < side; y++) {
    // One byte says "no filter", then eight pixels a byte: just one module.
    const row = Buffer.alloc(1 + side / 8, 0xff);
    row[0] = 0;
    for (let x = 0; x < size; x++) if (isDark(x, Math.floor(y / pixels) - quiet)) row[1 + quiet + x] = 0;
    rows.push(row);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head[8] = 1;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function modulesOf(content: string): { size: number; isDark: (x: number, y: number) => boolean } {
  const { modules } = create(content, { errorCorrectionLevel: 'M' });
  const { size, data } = modules;
  return { size, isDark: (x, y) => y >= 0 && y < size && data[y * size + x] === 1 };
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const out = Buffer.alloc(8);
  out.writeUInt32BE(data.length, 0);
  out.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([out.subarray(0, 4), body, out.subarray(4)]);
}
