import { directiveStatuses, directiveStrengths, speechKinds } from './closed-lists';
import type { DirectiveStatus, DirectiveStrength, SpeechKind } from './closed-lists';
import { IsoDate, NestedList, OneOf, Reference, References, RowVersion, Text, TextList, WholeNumber } from './fields';
import type { Row } from './page';
import type { NamedAttendee } from './programme';

export class SpeakerInput {
  @Reference({ label: 'Người phát biểu' }) attendeeId: string;
  /** The posts shown at the speech; absent: those of the attendee list. */
  @Text({ label: 'Chức vụ khi phát biểu', max: 500, optional: true }) title?: string | null;
}

export class CreateSpeech {
  @OneOf(speechKinds, { label: 'Loại phát biểu' }) kind: SpeechKind;
  @NestedList(() => SpeakerInput, { label: 'Người phát biểu', optional: true, max: 20 }) speakers?: SpeakerInput[];
  @Text({ label: 'Thay mặt', max: 300, optional: true }) onBehalfOf?: string | null;
  @Text({ label: 'Chủ đề', max: 1000, optional: true }) topic?: string | null;
  @TextList({ label: 'Các chủ đề', max: 1000, optional: true }) topics?: string[];
  @Text({ label: 'Tóm tắt', max: 10_000, optional: true }) summary?: string | null;
  @Text({ label: 'Toàn văn', max: 200_000, optional: true }) body?: string | null;
  @WholeNumber({ label: 'Số ý kiến', max: 1000, optional: true }) declaredCount?: number | null;
  @Reference({ label: 'Mục chương trình', optional: true }) programmeItemId?: string | null;
  @Reference({ label: 'Điểm cầu', optional: true }) siteId?: string | null;
  @WholeNumber({ label: 'Thứ tự', optional: true }) ordinal?: number | null;
}
export class UpdateSpeech extends CreateSpeech {
  @RowVersion() version: number;
}
export interface Speech extends Row {
  kind: SpeechKind;
  speakers: NamedAttendee[];
  onBehalfOf: string | null;
  topic: string | null;
  topics: string[];
  summary: string | null;
  body: string | null;
  declaredCount: number | null;
  programmeItemId: string | null;
  siteId: string | null;
  siteName: string | null;
  ordinal: number;
}

export class CreateDirective {
  @Text({ label: 'Nội dung chỉ đạo', max: 10_000 }) body: string;
  @Text({ label: 'Đánh số', max: 40, optional: true }) ordinalLabel?: string | null;
  @OneOf(directiveStrengths, { label: 'Mức độ', optional: true }) strength?: DirectiveStrength | null;
  @TextList({ label: 'Nơi thực hiện', optional: true }) addressees?: string[];
  @References({ label: 'Người chỉ đạo', optional: true }) authorIds?: string[];
  @Reference({ label: 'Bài phát biểu', optional: true }) speechId?: string | null;
  @Text({ label: 'Thời kỳ', max: 150, optional: true }) periodLabel?: string | null;
  @IsoDate({ label: 'Hạn', optional: true }) dueOn?: string | null;
  @OneOf(directiveStatuses, { label: 'Tình trạng', optional: true }) status?: DirectiveStatus;
  @Text({ label: 'Ghi chú', max: 1000, optional: true }) note?: string | null;
  @WholeNumber({ label: 'Thứ tự', optional: true }) ordinal?: number | null;
}
export class UpdateDirective extends CreateDirective {
  @RowVersion() version: number;
}
export interface Directive extends Row {
  body: string;
  ordinalLabel: string | null;
  strength: DirectiveStrength | null;
  addressees: string[];
  authors: NamedAttendee[];
  speechId: string | null;
  periodLabel: string | null;
  dueOn: string | null;
  status: DirectiveStatus;
  note: string | null;
  ordinal: number;
}
