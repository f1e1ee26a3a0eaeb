import { Readable } from 'node:stream';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { mergeKindLabels, type MergeKind, type PaperJobOutput } from '@ky-yeu/contracts/paper-jobs';
import { Reads } from '../../platform/database/reads';
import { DomainError } from '../../platform/http/domain-error';
import type { MailAttachment } from '../../platform/mail/mailer';
import { ReminderSender } from '../../planning/preparation/reminder-sender';
import { safeFileName } from '../../platform/files/file-name';
import { zipOf } from './zip-stream';

export interface ResultFile {
  name: string;
  mediaType: string;
  content: Readable;
}

const headStatement = `select j.kind, j.outputs, c.title, j.finished_at as "finishedAt",
    (select array_agg(f.n order by f.n) from paper_job_files f where f.job_id = j.id and f.output = $3 and not f.is_part) as ns
  from paper_jobs j join conferences c on c.id = j.conference_id
 where j.conference_id = $1 and j.id = $2 and j.state = 'DONE'`;

const pieceStatement = `select name, content from paper_job_files
  where job_id = $1 and output = $2 and not is_part and n = $3`;

const attachmentStatement = `select f.name, f.content from paper_job_files f
  where f.job_id = $1 and f.attendee_id = $2 and f.output = 'PDF_EACH' and not f.is_part`;

interface Head extends Record<string, unknown> {
  kind: MergeKind;
  title: string;
  finishedAt: Date;
  ns: number[] | null;
}

/** Hands out what a batch has made, piece by piece: neither file nor archive is ever in memory as a whole. */
@Injectable()
export class PaperJobFiles implements OnModuleInit {
  constructor(
    private readonly reads: Reads,
    private readonly sender: ReminderSender,
  ) {}

  onModuleInit(): void {
    this.sender.attachTo('INVITATION', ({ itemId, ruleId }) => this.attachment(ruleId, itemId));
  }

  /** @throws DomainError NOT_FOUND while there is no such result, or no more. */
  async open(conferenceId: string, id: string, output: PaperJobOutput): Promise<ResultFile> {
    const head = await this.reads.row<Head>(headStatement, [conferenceId, id, output]);
    if (!head?.ns) throw new DomainError('NOT_FOUND');
    const pieces = this.pieces(id, output, head.ns);
    const isOne = output === 'PDF';
    const stem = `${mergeKindLabels[head.kind]} - ${head.title.slice(0, 80).trim()}`;
    return {
      name: safeFileName(`${stem.replaceAll('/', '-')}.${isOne ? 'pdf' : 'zip'}`),
      mediaType: isOne ? 'application/pdf' : 'application/zip',
      content: isOne ? Readable.from(contentsOf(pieces), { objectMode: false }) : zipOf(pieces, head.finishedAt),
    };
  }

  private async *pieces(id: string, output: PaperJobOutput, ns: readonly number[]) {
    for (const n of ns) {
      const piece = await this.reads.row<{ name: string; content: Buffer }>(pieceStatement, [id, output, n]);
      if (!piece) throw new DomainError('NOT_FOUND');
      yield piece;
    }
  }

  private async attachment(jobId: string, attendeeId: string): Promise<MailAttachment[] | null> {
    const file = await this.reads.row<{ name: string; content: Buffer }>(attachmentStatement, [jobId, attendeeId]);
    if (!file) return null;
    // The number in front serves the order of delivery, which is nobody's matter but the office's.
    return [{ filename: file.name.replace(/^\d+ /, ''), content: file.content, contentType: 'application/pdf' }];
  }
}

async function* contentsOf(pieces: AsyncIterable<{ content: Buffer }>) {
  for await (const { content } of pieces) yield content;
}
