import { Injectable } from '@nestjs/common';
import type { ImportSampleQuery } from '@ky-yeu/contracts/importing';
import { Reads } from '../platform/database/reads';
import { sampleWorkbook } from './sample-workbook';

/** More entries than this make a drop-down nobody scrolls through. */
const listLimit = 5000;

const fileNames = {
  PEOPLE: 'mau-danh-sach-ca-nhan.xlsx',
  ORGANISATIONS: 'mau-danh-sach-to-chuc.xlsx',
  ATTENDEES: 'mau-danh-sach-dai-bieu.xlsx',
  RECIPIENTS: 'mau-danh-sach-khen-thuong.xlsx',
} as const;

/** Makes the workbook that units fill in, with drop-downs from the directory as it is now. */
@Injectable()
export class SampleWorkbooks {
  constructor(private readonly reads: Reads) {}

  async make({ kind, conferenceId }: ImportSampleQuery): Promise<{ bytes: Uint8Array; fileName: string }> {
    const [organisations, positions, groups, sites] = await Promise.all([
      this.names(
        `select name from organisations where valid_to is null or valid_to >= current_date order by name collate "vi-x-icu" limit ${listLimit}`,
      ),
      this.names(
        'select distinct name from positions where valid_to is null or valid_to >= current_date order by name',
      ),
      this.names('select name from attendee_groups where conference_id = $1 order by ordinal', [conferenceId ?? null]),
      this.names('select name from sites where conference_id = $1 order by ordinal', [conferenceId ?? null]),
    ]);
    const bytes = await sampleWorkbook(kind, { organisations, positions, groups, sites });
    return { bytes, fileName: fileNames[kind] };
  }

  private async names(text: string, values: unknown[] = []): Promise<string[]> {
    return (await this.reads.rows<{ name: string }>(text, values)).map((row) => row.name);
  }
}
