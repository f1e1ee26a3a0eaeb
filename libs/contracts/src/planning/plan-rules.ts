import { Matches, ValidateBy } from 'class-validator';
import { conferenceKinds, conferenceModes, organisationLevels, partsOfDay } from '../closed-lists';
import type { ConferenceKind, ConferenceMode, OrganisationLevel, PartOfDay } from '../closed-lists';
import { DecimalNumber, Flag, IsoDate, OneOf, Reference, References, RowVersion, Text, WholeNumber } from '../fields';
import { PageQuery, type Row } from '../page';
import { isRealDate } from '../real-date';
import { quotaMeasures, reaches, recurrences } from './plan-lists';
import type { QuotaMeasure, Reach, Recurrence } from './plan-lists';

/** A day of every year as day/month; 29/02 is no day of every year. */
function YearDay(label: string): PropertyDecorator {
  const isDay = (value: unknown) => {
    const [day = '', month = ''] = String(value).split('/');
    return isRealDate(`2001-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  };
  const sentence = `${label}: nhập ngày/tháng có thật trong mọi năm, ví dụ 20/6.`;
  return (target, key) => {
    Text({ label, max: 5, optional: true })(target, key);
    ValidateBy({ name: 'yearDay', validator: { validate: isDay, defaultMessage: () => sentence } })(
      target,
      String(key),
    );
    Matches(/^\d{1,2}\/\d{1,2}$/, { message: sentence })(target, String(key));
  };
}

/** When a conference comes back, with what it is proposed; without an organisation for every unit that is chosen. */
export class CreateRecurrenceRule {
  @Text({ label: 'Tên quy tắc', max: 200 }) name: string;
  @OneOf(recurrences, { label: 'Cách lặp lại' }) recurrence: Recurrence;
  @OneOf(conferenceKinds, { label: 'Loại hội nghị' }) conferenceKind: ConferenceKind;
  @Text({ label: 'Nội dung', max: 300 }) subject: string;
  @YearDay('Từ ngày (hằng năm)') windowFrom?: string | null;
  @YearDay('Đến ngày (hằng năm)') windowTo?: string | null;
  @IsoDate({ label: 'Ngày nghị quyết, ngày truyền thống', optional: true }) anchorOn?: string | null;
  @WholeNumber({ label: 'Sau số tháng', min: 1, max: 600, optional: true }) monthsAfter?: number | null;
  @WholeNumber({ label: 'Trong khoảng (ngày)', min: 0, max: 180, optional: true }) windowDays?: number | null;
  @OneOf(conferenceModes, { label: 'Hình thức', optional: true }) mode?: ConferenceMode | null;
  @OneOf(partsOfDay, { label: 'Buổi', optional: true }) partOfDay?: PartOfDay | null;
  @OneOf(reaches, { label: 'Phạm vi' }) reach: Reach;
  @Reference({ label: 'Chỉ cho đơn vị', optional: true }) organisationId?: string | null;
  @OneOf(organisationLevels, { label: 'Chỉ cho cấp', optional: true }) level?: OrganisationLevel | null;
  @Flag({ label: 'Mời các đơn vị trực thuộc' }) invitesSubordinates: boolean;
  @References({ label: 'Đơn vị được mời', optional: true, max: 50 }) guestOrganisationIds?: string[];
  @References({ label: 'Nhóm người được mời', optional: true, max: 50 }) guestGroupIds?: string[];
  @IsoDate({ label: 'Áp dụng từ ngày' }) validFrom: string;
  @IsoDate({ label: 'Áp dụng đến ngày', optional: true }) validTo?: string | null;
  @Text({ label: 'Nguồn', max: 1000, optional: true }) source?: string | null;
  @Flag({ label: 'Đã xác nhận' }) isConfirmed: boolean;
}
export class UpdateRecurrenceRule extends CreateRecurrenceRule {
  @RowVersion() version: number;
}
export class RecurrenceRuleQuery extends PageQuery {
  @Reference({ label: 'Đơn vị', optional: true }) organisationId?: string;
}

/** Somebody named by a rule or an item: a unit, those below it, or a saved group of people. */
export interface PlanGuest {
  organisationId: string | null;
  groupId: string | null;
  isSubordinates: boolean;
  name: string;
}

export interface RecurrenceRule extends Row {
  name: string;
  recurrence: Recurrence;
  conferenceKind: ConferenceKind;
  subject: string;
  windowFrom: string | null;
  windowTo: string | null;
  anchorOn: string | null;
  monthsAfter: number | null;
  windowDays: number | null;
  mode: ConferenceMode | null;
  partOfDay: PartOfDay | null;
  reach: Reach;
  organisationId: string | null;
  organisationName: string | null;
  level: OrganisationLevel | null;
  invitesSubordinates: boolean;
  guests: PlanGuest[];
  validFrom: string;
  validTo: string | null;
  source: string | null;
  isConfirmed: boolean;
}

/** A limit on the conferences of a year, as a law or the office sets it; without a number it is known but not counted. */
export class CreateQuotaRule {
  @Text({ label: 'Tên quy định', max: 300 }) name: string;
  @OneOf(quotaMeasures, { label: 'Chỉ tiêu' }) measure: QuotaMeasure;
  @DecimalNumber({ label: 'Con số', min: 0, optional: true }) limitValue?: number | null;
  @Flag({ label: 'Tính hội nghị kết hợp là trực tuyến' }) countsHybridAsOnline: boolean;
  @IsoDate({ label: 'Áp dụng từ ngày' }) validFrom: string;
  @IsoDate({ label: 'Áp dụng đến ngày', optional: true }) validTo?: string | null;
  @Text({ label: 'Nguồn', max: 1000, optional: true }) source?: string | null;
  @Flag({ label: 'Đã xác nhận' }) isConfirmed: boolean;
}
export class UpdateQuotaRule extends CreateQuotaRule {
  @RowVersion() version: number;
}
export interface QuotaRule extends Row {
  name: string;
  measure: QuotaMeasure;
  limitValue: number | null;
  countsHybridAsOnline: boolean;
  validFrom: string;
  validTo: string | null;
  source: string | null;
  isConfirmed: boolean;
}
