import { crc32, deflateSync } from 'node:zlib';
import { create } from 'qrcode';

/** The white frame that readers need, in modules (ISO/IEC 18004). */
const quietModules = 4;
/** One byte of a black and white raster. */
const pixelsPerModule = 8;

/**
 * Draws a QR code as vectors; the library's own PNG and SVG writers take ten times longer for a thousand codes.
 * @returns an SVG of black squares on white, its quiet zone included.
 */
export function qrSvg(content: string): string {
  const { size, isDark } = modulesOf(content);
  const full = size + quietModules * 2;
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!isDark(x, y)) continue;
      const from = x;
      while (x + 1 < size && isDark(x + 1, y)) x++;
      const width = x - from + 1;
      path += `M${from + quietModules} ${y + quietModules}h${width}v1h-${width}z`;
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${full} ${full}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${full}v${full}h-${full}z"/><path d="${path}"/></svg>`;
}

/**
 * Draws a QR code as a picture for Word, which shows no SVG in older versions.
 * @returns a black and white PNG (ISO/IEC 15948), its quiet zone included.
 */
export function qrPng(content: string): Buffer {
  const { size, isDark } = modulesOf(content);
  const modules = size + quietModules * 2;
  const pixels = modules * pixelsPerModule;
  const rows = Array.from({ length: modules }, (_, y) => {
    // A filter byte, then one byte a module, for a module is eight pixels wide.
    const row = Buffer.alloc(1 + modules, 0xff);
    row[0] = 0;
    for (let x = 0; x < size; x++) if (isDark(x, y - quietModules)) row[1 + quietModules + x] = 0;
    return row;
  });
  const raster = Buffer.concat(rows.flatMap((row) => Array<Buffer>(pixelsPerModule).fill(row)));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels, 0);
  header.writeUInt32BE(pixels, 4);
  header[8] = 1;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(raster)), chunk('IEND')]);
}

function modulesOf(content: string) {
  const { modules } = create(content, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const isInside = (at: number) => at >= 0 && at < size;
  const isDark = (x: number, y: number) => isInside(x) && isInside(y) && Boolean(modules.get(y, x));
  return { size, isDark };
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
