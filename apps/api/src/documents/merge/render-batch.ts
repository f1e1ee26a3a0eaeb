import type { PaperFormat } from '@ky-yeu/contracts/papers';
import { joinPdfs } from '../join-pdf';
import { arrangeLetters } from '../letter/arrange-letter';
import { renderLetterDocx } from '../letter/letter-docx';
import { renderLetterPdf } from '../letter/letter-pdf';
import { packFiles, type BatchDocument } from './batch-model';

/**
 * Draws what a batch of letters needs beside single papers. Heavy: call it in the render process.
 * @returns the joined file, or the files of all letters as `unpackFiles` takes them apart
 */
export async function renderBatch(format: PaperFormat, batch: BatchDocument): Promise<Buffer> {
  if (batch.type === 'joined') {
    const files = batch.files.map((file) => ({ file: Buffer.from(file.buffer, file.byteOffset, file.byteLength) }));
    return joinPdfs(files, batch.title);
  }
  const files: Buffer[] = [];
  for (const letter of batch.letters) {
    const arranged = arrangeLetters(letter);
    files.push(format === 'docx' ? await renderLetterDocx(arranged) : (await renderLetterPdf(arranged)).file);
  }
  return packFiles(files);
}
