import { Logger } from '@nestjs/common';
import { buildReadingWorker } from '../testing/build-reading-worker';
import { inlineRow, makeWorkbook } from '../testing/office-files';
import { readingLimits } from './limits';
import { ReaderProcess } from './reader-process';

let takeAway: () => void;
let reader: ReaderProcess;
beforeAll(() => {
  Logger.overrideLogger(false);
  takeAway = buildReadingWorker();
}, 30_000);
afterAll(() => takeAway());
beforeEach(() => (reader = new ReaderProcess()));
afterEach(() => {
  reader.onModuleDestroy();
  jest.restoreAllMocks();
});
const never = () => new AbortController().signal;
/** A workbook that takes about a second to read. */
const slow = { fileName: 'a.xlsx', bytes: makeLongWorkbook(30_000) };

function makeLongWorkbook(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_, i) => inlineRow(i + 1, ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']));
  return makeWorkbook({ sheets: [{ name: 'DS', xml: `<sheetData>${rows.join('')}</sheetData>` }] });
}

describe('the reading process', () => {
  it('gives the sheets and ends', async () => {
    const sheets = await reader.read({ text: 'STT;Tên\n1;A' }, never());
    expect(sheets[0]?.rows).toEqual([
      ['STT', 'Tên'],
      ['1', 'A'],
    ]);
    expect(reader.processCount).toBe(0);
  });

  it('refuses with the sentence of the reader', async () => {
    const reading = reader.read({ fileName: 'a.xlsx', bytes: Buffer.from('%PDF-1.4') }, never());
    await expect(reading).rejects.toMatchObject({ code: 'IMPORT_REFUSED', message: expect.stringMatching(/PDF/) });
  });

  it('is killed at once when a person gives up', async () => {
    const controller = new AbortController();
    const reading = reader.read(slow, controller.signal);
    const outcome = expect(reading).rejects.toThrow('đã hủy');
    while (reader.processCount === 0) await new Promise(setImmediate);
    controller.abort(new Error('đã hủy'));
    await outcome;
    expect(reader.processCount).toBe(0);
  });

  it('reads no more than two at once, and those who gave up waiting leave the queue', async () => {
    const controller = new AbortController();
    const first = [1, 2].map(() => reader.read(slow, never()));
    const given = reader.read({ text: 'a' }, controller.signal);
    const last = reader.read({ text: 'Nguyễn Văn A' }, never());
    const outcome = expect(given).rejects.toThrow('đã hủy');
    while (reader.processCount < 2) await new Promise(setImmediate);
    controller.abort(new Error('đã hủy'));
    await outcome;
    expect(reader.processCount).toBe(readingLimits.processes);
    expect((await Promise.all(first)).map(([sheet]) => sheet?.rows.length)).toEqual([30_000, 30_000]);
    expect((await last)[0]?.rows).toEqual([['Nguyễn Văn A']]);
  }, 30_000);

  it('is given up when it takes too long', async () => {
    jest.replaceProperty(readingLimits, 'processMs', 100);
    await expect(reader.read(slow, never())).rejects.toThrow(/quá lâu/);
  });

  it('is given up when it takes too much memory', async () => {
    jest.replaceProperty(readingLimits, 'processResidentBytes', 1);
    await expect(reader.read(slow, never())).rejects.toThrow(/quá nặng/);
  });

  it('is given up when its heap is full', async () => {
    jest.replaceProperty(readingLimits, 'processHeapMegabytes', 12);
    await expect(reader.read(slow, never())).rejects.toThrow(/quá nặng/);
  }, 20_000);
});
