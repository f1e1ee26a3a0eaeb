import { Injectable } from '@nestjs/common';
import type { CreateSpeech } from '@ky-yeu/contracts/speeches';
import { ConferencePartService } from '../conferences/conference-part.service';
import type { ListSource } from '../platform/database/list-statement';
import { Reads } from '../platform/database/reads';
import { nullable, Rows, type Values } from '../platform/database/rows';
import { SpeechEntity, SpeechSpeakerEntity } from './speech.entity';

/** What was said, by whom (who may be unknown) and on whose behalf. */
@Injectable()
export class SpeechesService extends ConferencePartService<CreateSpeech> {
  protected readonly entity = SpeechEntity;
  protected readonly table = 'speeches';
  protected readonly searched = `concat_ws(' ', x.topic, x.summary, x.on_behalf_of, array_to_string(x.topics, ' '))`;
  protected readonly source: ListSource = {
    from: 'speeches x',
    pageJoins: 'left join sites s on s.id = x.site_id',
    columns: {
      id: 'x.id',
      version: 'x.version',
      kind: 'x.kind',
      speakers: `coalesce((select json_agg(json_build_object('id', a.id, 'name', a.name, 'title', l.title) order by l.ordinal)
        from speech_speakers l join attendees a on a.id = l.attendee_id where l.speech_id = x.id), '[]')`,
      onBehalfOf: 'x.on_behalf_of',
      topic: 'x.topic',
      topics: 'x.topics',
      summary: 'x.summary',
      body: 'x.body',
      declaredCount: 'x.declared_count',
      programmeItemId: 'x.programme_item_id',
      siteId: 'x.site_id',
      siteName: 's.name',
      ordinal: 'x.ordinal',
    },
    sorts: { ordinal: 'x.ordinal {dir}' },
    tieBreak: 'x.id',
  };

  constructor(rows: Rows, reads: Reads) {
    super(rows, reads);
  }

  protected async toValues(conferenceId: string, input: CreateSpeech): Promise<Values> {
    await this.expectOwn(conferenceId, 'programme_items', 'programmeItemId', [input.programmeItemId]);
    await this.expectOwn(conferenceId, 'sites', 'siteId', [input.siteId]);
    await this.expectOwn(
      conferenceId,
      'attendees',
      'speakers',
      input.speakers?.map((speaker) => speaker.attendeeId) ?? [],
    );
    return {
      kind: input.kind,
      ...nullable(
        input,
        'onBehalfOf',
        'topic',
        'summary',
        'body',
        'declaredCount',
        'programmeItemId',
        'siteId',
        'ordinal',
      ),
      topics: input.topics ?? [],
    };
  }

  /** Without a title of its own, a speaker is shown with the posts of the attendee list. */
  protected override async writeLinks(conferenceId: string, speechId: string, input: CreateSpeech): Promise<void> {
    if (!input.speakers) return;
    const listed = await this.reads.rows<{ id: string; title: string }>(
      'select id, title from attendees where id = any ($1::uuid[])',
      [input.speakers.map((speaker) => speaker.attendeeId)],
    );
    const titles = new Map(listed.map(({ id, title }) => [id, title]));
    const once = [...new Map(input.speakers.map((speaker) => [speaker.attendeeId, speaker])).values()];
    const rows = once.map(({ attendeeId, title }) => ({
      attendeeId,
      title: title ?? titles.get(attendeeId) ?? '',
    }));
    await this.rows.replace(SpeechSpeakerEntity, { conferenceId, speechId }, rows);
  }
}
