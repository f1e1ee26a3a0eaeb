import { Injectable } from '@nestjs/common';
import type { CreateArticle } from '@ky-yeu/contracts/press';
import { ConferencePartService } from '../conferences/conference-part.service';
import type { ListSource } from '../platform/database/list-statement';
import { Reads } from '../platform/database/reads';
import { nullable, Rows, type Values } from '../platform/database/rows';
import { ArticleEntity, CaptionEntity, CaptionPersonEntity } from './article.entity';

const captions = `coalesce((select json_agg(json_build_object('id', k.id, 'body', k.body, 'people',
  coalesce((select json_agg(json_build_object('attendeeId', a.id, 'name', a.name, 'role', l.role) order by l.ordinal)
    from caption_people l join attendees a on a.id = l.attendee_id where l.caption_id = k.id), '[]')) order by k.ordinal)
  from captions k where k.article_id = x.id), '[]')`;

/** What the press wrote, with the captions of its pictures. */
@Injectable()
export class ArticlesService extends ConferencePartService<CreateArticle> {
  protected readonly entity = ArticleEntity;
  protected readonly table = 'articles';
  protected readonly searched = `concat_ws(' ', x.headline, x.outlet, array_to_string(x.authors, ' '))`;
  protected readonly source: ListSource = {
    from: 'articles x',
    pageJoins: 'left join sites s on s.id = x.site_id',
    columns: {
      id: 'x.id',
      version: 'x.version',
      headline: 'x.headline',
      lead: 'x.lead',
      body: 'x.body',
      authors: 'x.authors',
      outlet: 'x.outlet',
      publishedOn: 'x.published_on',
      publishedAt: `to_char(x.published_at, 'HH24:MI')`,
      categoryPath: 'x.category_path',
      views: 'x.views',
      rating: 'x.rating',
      url: 'x.url',
      siteId: 'x.site_id',
      siteName: 's.name',
      captions,
      note: 'x.note',
    },
    sorts: { ordinal: 'x.ordinal {dir}', publishedOn: 'x.published_on {dir} nulls last' },
    tieBreak: 'x.id',
  };

  constructor(rows: Rows, reads: Reads) {
    super(rows, reads);
  }

  protected async toValues(conferenceId: string, input: CreateArticle): Promise<Values> {
    await this.expectOwn(conferenceId, 'sites', 'siteId', [input.siteId]);
    const tagged = input.captions?.flatMap((caption) => caption.people?.map((person) => person.attendeeId) ?? []) ?? [];
    await this.expectOwn(conferenceId, 'attendees', 'captions', tagged);
    return {
      headline: input.headline,
      authors: input.authors ?? [],
      ...nullable(
        input,
        'lead',
        'body',
        'outlet',
        'publishedOn',
        'publishedAt',
        'categoryPath',
        'views',
        'rating',
        'url',
      ),
      ...nullable(input, 'siteId', 'note'),
      ordinal: null,
    };
  }

  protected override async writeLinks(conferenceId: string, articleId: string, input: CreateArticle): Promise<void> {
    if (!input.captions) return;
    await this.reads.rows('delete from captions where article_id = $1', [articleId]);
    for (const [ordinal, caption] of input.captions.entries()) {
      const captionId = await this.rows.insert(CaptionEntity, { conferenceId, articleId, body: caption.body, ordinal });
      const people = [...new Map((caption.people ?? []).map((person) => [person.attendeeId, person])).values()].map(
        ({ attendeeId, role }) => ({ attendeeId, role: role ?? null }),
      );
      await this.rows.replace(CaptionPersonEntity, { conferenceId, captionId }, people);
    }
  }
}
