import { Entity } from 'typeorm';
import type { Certainty } from '@ky-yeu/contracts/closed-lists';
import type { FactSubject } from '@ky-yeu/contracts/press';
import {
  EditableRow,
  IntegerColumn,
  Key,
  OptionalDate,
  OptionalInteger,
  OptionalReference,
  OptionalText,
  OptionalTime,
  ReferenceColumn,
  TextArray,
  TextColumn,
} from '../platform/database/columns';

@Entity('articles')
export class ArticleEntity extends EditableRow {
  @ReferenceColumn() conferenceId: string;
  @OptionalReference() siteId: string | null;
  @TextColumn() headline: string;
  @OptionalText() lead: string | null;
  @OptionalText() body: string | null;
  @TextArray() authors: string[];
  @OptionalText() outlet: string | null;
  @OptionalDate() publishedOn: string | null;
  @OptionalTime() publishedAt: string | null;
  @OptionalText() categoryPath: string | null;
  @OptionalInteger() views: number | null;
  @OptionalText() rating: string | null;
  @OptionalText() url: string | null;
  @OptionalText() note: string | null;
  @IntegerColumn() ordinal: number;
}

@Entity('captions')
export class CaptionEntity extends EditableRow {
  @ReferenceColumn() conferenceId: string;
  @ReferenceColumn() articleId: string;
  @TextColumn() body: string;
  @IntegerColumn() ordinal: number;
}

@Entity('caption_people')
export class CaptionPersonEntity {
  @Key() id: string;
  @ReferenceColumn() conferenceId: string;
  @ReferenceColumn() captionId: string;
  @ReferenceColumn() attendeeId: string;
  @OptionalText() role: string | null;
  @IntegerColumn() ordinal: number;
}

/** Provenance: where a recorded fact comes from and how sure it is. */
@Entity('facts')
export class FactEntity extends EditableRow {
  @ReferenceColumn() conferenceId: string;
  @OptionalReference() articleId: string | null;
  @TextColumn() subjectTable: FactSubject;
  @ReferenceColumn() subjectId: string;
  @TextColumn() field: string;
  @TextColumn() certainty: Certainty;
  @OptionalText() quote: string | null;
  @OptionalText() note: string | null;
}
