import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { mdiPlus } from '@mdi/js';
import { certaintyLabels } from '@ky-yeu/contracts/closed-lists';
import type { Article, CreateArticle, CreateFact, Fact } from '@ky-yeu/contracts/press';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { factFieldLabel } from '../conferences/fact-field';
import { OpenConference } from '../conferences/open-conference';
import { partApi, partList } from '../conferences/parts-api';
import { RowActions } from '../conferences/row-actions';
import { Confirm } from '../shared/confirm';
import { showDate } from '../shared/format';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { Panels } from '../shared/panels';
import { Session } from '../shared/session';
import { factSubjectLabels } from './fact-subjects-api';
import { isWebAddress } from './web-address';

/** What the press wrote, who is in the photos, and where each recorded fact comes from. */
@Component({
  selector: 'app-press-tab',
  imports: [Icon, LoadState, RowActions],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './press-tab.html',
  styleUrl: './press-tab.scss',
})
export class PressTab {
  protected readonly session = inject(Session);
  private readonly open = inject(OpenConference);
  private readonly panels = inject(Panels);
  private readonly confirm = inject(Confirm);
  private readonly articleApi = partApi<Article, CreateArticle>('articles', this.open.id);
  private readonly factApi = partApi<Fact, CreateFact>('facts', this.open.id);
  protected readonly mdiPlus = mdiPlus;
  /** Addresses of before the rule, or of an import, may be of any kind. */
  protected readonly isWebAddress = isWebAddress;
  protected readonly certainties = certaintyLabels;
  protected readonly fieldLabel = factFieldLabel;
  protected readonly subjects = factSubjectLabels;
  protected readonly articlePage = partList<Article>('articles', this.open.id);
  protected readonly factPage = partList<Fact>('facts', this.open.id);
  protected readonly articles = computed(() =>
    this.articlePage.hasValue() ? (this.articlePage.value()?.items ?? []) : [],
  );
  /** What was only inferred comes first: it waits to be confirmed. */
  protected readonly facts = computed(() => {
    const all = this.factPage.hasValue() ? (this.factPage.value()?.items ?? []) : [];
    return [...all].sort((one, other) => Number(other.certainty === 'INFERRED') - Number(one.certainty === 'INFERRED'));
  });

  protected metaOf({ outlet, authors, publishedOn, publishedAt, categoryPath, views, siteName }: Article): string {
    const date = [publishedAt?.slice(0, 5), showDate(publishedOn)].filter(Boolean).join(', ');
    return [
      outlet,
      authors.join(', '),
      date || 'chưa rõ ngày đăng',
      categoryPath,
      views === null ? null : `${formatNumber(views)} lượt xem`,
      siteName && `viết từ ${siteName}`,
    ]
      .filter(Boolean)
      .join(' · ');
  }

  /** Note and article; where there is but one article, every fact is taken from it. */
  protected sourceOf({ note, articleHeadline }: Fact): string {
    const isPlain = this.articles().length < 2;
    return [articleHeadline && !isPlain ? `Theo “${articleHeadline}”.` : null, note].filter(Boolean).join(' ');
  }

  protected editArticle(record?: Article): void {
    const data = { conferenceId: this.open.id(), ...(record ? { record } : {}) };
    void this.panels.openSide(() => import('./article-edit').then((file) => file.ArticleEdit), data, 860);
  }

  protected editFact(record?: Fact): void {
    const data = { conferenceId: this.open.id(), ...(record ? { record } : {}) };
    void this.panels.openSide(() => import('./fact-edit').then((file) => file.FactEdit), data);
  }

  protected removeArticle(article: Article): Promise<boolean> {
    const quoted = this.facts().filter(({ articleId }) => articleId === article.id).length;
    return this.confirm.delete({
      what: `bài báo “${article.headline}”`,
      hangsOnIt: [
        ...(article.captions.length ? [`${article.captions.length} ảnh có chú thích (xóa theo)`] : []),
        ...(quoted ? [`${quoted} dữ kiện lấy nguồn từ bài này (vẫn còn, chỉ mất nguồn)`] : []),
      ],
      remove: () => this.articleApi.remove(article.id),
    });
  }

  protected removeFact(fact: Fact): Promise<boolean> {
    return this.confirm.delete({
      what: `nguồn của “${factFieldLabel(fact.field)}”`,
      remove: () => this.factApi.remove(fact.id),
    });
  }
}
