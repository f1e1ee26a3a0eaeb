import { certainties, type Certainty } from './closed-lists';
import {
  ClockTime,
  IsoDate,
  NestedList,
  OneOf,
  Reference,
  RowVersion,
  Text,
  TextList,
  WebAddress,
  WholeNumber,
} from './fields';
import type { Row } from './page';

export class CaptionPersonInput {
  @Reference({ label: 'Người trong ảnh' }) attendeeId: string;
  @Text({ label: 'Vai trò trong ảnh', max: 200, optional: true }) role?: string | null;
}
export class CaptionInput {
  @Text({ label: 'Chú thích ảnh', max: 2000 }) body: string;
  @NestedList(() => CaptionPersonInput, { label: 'Người trong ảnh', optional: true, max: 50 })
  people?: CaptionPersonInput[];
}

export class CreateArticle {
  @Text({ label: 'Tiêu đề', max: 500 }) headline: string;
  @Text({ label: 'Mở đầu', max: 5000, optional: true }) lead?: string | null;
  @Text({ label: 'Nội dung', max: 200_000, optional: true }) body?: string | null;
  @TextList({ label: 'Tác giả', optional: true }) authors?: string[];
  @Text({ label: 'Cơ quan báo chí', max: 200, optional: true }) outlet?: string | null;
  @IsoDate({ label: 'Ngày đăng', optional: true }) publishedOn?: string | null;
  @ClockTime({ label: 'Giờ đăng', optional: true }) publishedAt?: string | null;
  @Text({ label: 'Chuyên mục', max: 300, optional: true }) categoryPath?: string | null;
  @WholeNumber({ label: 'Lượt xem', max: 1_000_000_000, optional: true }) views?: number | null;
  @Text({ label: 'Đánh giá', max: 60, optional: true }) rating?: string | null;
  @WebAddress({ label: 'Địa chỉ trang', optional: true }) url?: string | null;
  @Reference({ label: 'Viết từ điểm cầu', optional: true }) siteId?: string | null;
  @NestedList(() => CaptionInput, { label: 'Ảnh', optional: true }) captions?: CaptionInput[];
  @Text({ label: 'Ghi chú', max: 2000, optional: true }) note?: string | null;
}
export class UpdateArticle extends CreateArticle {
  @RowVersion() version: number;
}
export interface Caption {
  id: string;
  body: string;
  people: { attendeeId: string; name: string; role: string | null }[];
}
export interface Article extends Row {
  headline: string;
  lead: string | null;
  body: string | null;
  authors: string[];
  outlet: string | null;
  publishedOn: string | null;
  publishedAt: string | null;
  categoryPath: string | null;
  views: number | null;
  rating: string | null;
  url: string | null;
  siteId: string | null;
  siteName: string | null;
  captions: Caption[];
  note: string | null;
}

export const factSubjects = [
  'conferences',
  'sites',
  'attendee_groups',
  'attendees',
  'speeches',
  'directives',
  'key_figures',
  'award_rounds',
  'award_recipients',
] as const;
export type FactSubject = (typeof factSubjects)[number];

/** Where a recorded fact comes from, with the words of the source. */
export class CreateFact {
  @OneOf(factSubjects, { label: 'Loại dữ liệu' }) subjectTable: FactSubject;
  @Reference({ label: 'Dữ liệu' }) subjectId: string;
  @Text({ label: 'Trường', max: 100 }) field: string;
  @OneOf(certainties, { label: 'Mức chắc chắn' }) certainty: Certainty;
  @Reference({ label: 'Bài báo', optional: true }) articleId?: string | null;
  @Text({ label: 'Nguyên văn', max: 2000, optional: true }) quote?: string | null;
  @Text({ label: 'Ghi chú', max: 1000, optional: true }) note?: string | null;
}
export class UpdateFact extends CreateFact {
  @RowVersion() version: number;
}
export interface Fact extends Row {
  subjectTable: FactSubject;
  subjectId: string;
  subjectLabel: string | null;
  field: string;
  certainty: Certainty;
  articleId: string | null;
  articleHeadline: string | null;
  quote: string | null;
  note: string | null;
}
