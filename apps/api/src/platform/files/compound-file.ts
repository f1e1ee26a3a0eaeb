import { containerFaults, RefusedFile } from './refused-file';

const endOfChain = 0xfffffffa;
const directoryEntryBytes = 128;

interface Entry {
  start: number;
  size: number;
}

/** The streams of an OLE compound file (MS-CFB), the container of .xls, .doc and of encrypted Office files. */
export class CompoundFile {
  private readonly view: DataView;
  private readonly sectorBytes: number;
  private readonly table: number[];
  private readonly entries = new Map<string, Entry>();
  private readonly root: Entry;

  /** @throws RefusedFile when the container is broken. */
  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < 512) throw new RefusedFile(containerFaults.broken);
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.sectorBytes = this.view.getUint16(30, true) === 12 ? 4096 : 512;
    this.table = this.readTable();
    this.root = this.readDirectory();
  }

  /** Names of the streams and storages, in small letters. */
  get names(): string[] {
    return [...this.entries.keys()];
  }

  /** Content of a stream, null when there is none of that name. */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) return null;
    if (entry.size >= this.view.getUint32(56, true)) return this.chain(entry.start, this.table).subarray(0, entry.size);
    const small = this.chain(this.root.start, this.table);
    const table = numbersOf(this.chain(this.view.getUint32(60, true), this.table));
    const sectors = follow(entry.start, table).map((sector) => small.subarray(sector * 64, sector * 64 + 64));
    return Buffer.concat(sectors).subarray(0, entry.size);
  }

  private sector(index: number): Uint8Array {
    const start = (index + 1) * this.sectorBytes;
    if (start >= this.bytes.length) throw new RefusedFile(containerFaults.broken);
    return this.bytes.subarray(start, start + this.sectorBytes);
  }

  private chain(start: number, table: readonly number[]): Buffer {
    return Buffer.concat(follow(start, table).map((sector) => this.sector(sector)));
  }

  /** The allocation table: its sectors are listed in the header, then in sectors of their own. */
  private readTable(): number[] {
    const list = Array.from({ length: 109 }, (_, i) => this.view.getUint32(76 + i * 4, true));
    const seen = new Set<number>();
    for (let next = this.view.getUint32(68, true); next < endOfChain;) {
      if (seen.has(next)) throw new RefusedFile(containerFaults.broken);
      seen.add(next);
      const numbers = numbersOf(this.sector(next));
      next = numbers.pop() ?? endOfChain;
      list.push(...numbers);
    }
    return list.filter((sector) => sector < endOfChain).flatMap((sector) => numbersOf(this.sector(sector)));
  }

  private readDirectory(): Entry {
    const bytes = this.chain(this.view.getUint32(48, true), this.table);
    let root: Entry = { start: endOfChain, size: 0 };
    for (let at = 0; at + directoryEntryBytes <= bytes.length; at += directoryEntryBytes) {
      const length = Math.min(bytes.readUInt16LE(at + 64), 64);
      const entry = { start: bytes.readUInt32LE(at + 116), size: bytes.readUInt32LE(at + 120) };
      if (bytes[at + 66] === 5) root = entry;
      else if (length > 2) this.entries.set(bytes.toString('utf16le', at, at + length - 2).toLowerCase(), entry);
    }
    return root;
  }
}

function numbersOf(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.byteLength >> 2 }, (_, i) => view.getUint32(i * 4, true));
}

function follow(start: number, table: readonly number[]): number[] {
  const sectors: number[] = [];
  for (let sector = start; sector < endOfChain; sector = table[sector] ?? endOfChain) {
    // More sectors than there are: a circle.
    if (sectors.length > table.length) throw new RefusedFile(containerFaults.broken);
    sectors.push(sector);
  }
  return sectors;
}
