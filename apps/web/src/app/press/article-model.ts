import type { Article, CaptionInput, CaptionPersonInput, CreateArticle } from '@ky-yeu/contracts/press';
import { rememberName } from '../shared/known-names';
import { pickModel } from '../shared/pick-model';
import type { Filled } from '../shared/record-form';

export interface CaptionModel extends Omit<Filled<CaptionInput>, 'people'> {
  people: Filled<CaptionPersonInput>[];
}
export interface ArticleModel extends Omit<Filled<CreateArticle>, 'captions'> {
  captions: CaptionModel[];
}

const none: ArticleModel = {
  headline: '',
  lead: null,
  body: null,
  authors: [],
  outlet: null,
  publishedOn: null,
  publishedAt: null,
  categoryPath: null,
  views: null,
  rating: null,
  url: null,
  siteId: null,
  captions: [],
  note: null,
};

/** Makes the values of the form of a news article; of undefined those of a new one. */
export function articleModel(article?: Article): ArticleModel {
  if (!article) return none;
  rememberName(article.siteId, article.siteName);
  const pictured = article.captions.flatMap(({ people }) => people);
  pictured.forEach(({ attendeeId, name }) => rememberName(attendeeId, name));
  return {
    ...pickModel(none, article),
    publishedAt: article.publishedAt?.slice(0, 5) ?? null,
    captions: article.captions.map(({ body: text, people }) => ({
      body: text,
      people: people.map(({ attendeeId, role }) => ({ attendeeId, role })),
    })),
  };
}
