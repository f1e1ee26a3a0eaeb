import { paperKindLabels } from '@ky-yeu/contracts/papers';
import { paperTexts } from '@ky-yeu/contracts/paper-texts';
import { textTag } from '@ky-yeu/contracts/template-fields';
import { dateLine, dateThenWeekday, formatDate, weekday } from '@ky-yeu/vietnamese/format-date';
import { cleanText } from '../clean-text';
import type { PaperContext } from '../paper-composer';
import { conferenceInSentence, issuerLine, superiorLine, timeOf } from '../paper-frame';
import { awardRows } from './award-rows';
import { guestRows } from './guest-rows';
import { directiveRows, programmeRows, siteRows, speechRows } from './list-rows';
import type { PaperConference } from '../papers.reads';
import type { TemplateFacts } from './template.reads';
import { isMissing, missingValue, withoutMarks, type TemplateData } from './template-values';

/** What stands for a number or day that is only known when the paper is issued. */
const blank = '………';

/**
 * Makes the fields of `templateFields` from a conference.
 * @param context the frame of the paper and the conference it is for.
 * @param facts its lists; those that the template does not name may be empty.
 * @returns texts in NFC; a value that the paper needs and nobody entered stands as `missingValue`.
 */
export function templateData(context: PaperContext, facts: TemplateFacts): TemplateData {
  return cleaned({
    ...documentValues(context),
    ...conferenceValues(context),
    ...textValues(context),
    ...guestRows(facts.guests, facts.groups),
    ...awardRows(facts.rounds, facts.recipients),
    chuong_trinh: programmeRows(facts.programme),
    phat_bieu: speechRows(facts.speeches),
    cac_diem_cau: siteRows(facts.sites),
    chi_dao: directiveRows(facts.directives),
  });
}

function documentValues({ conference, frame, kind }: PaperContext): TemplateData {
  const [signature] = frame.signatures;
  return {
    co_quan: conference.issuer ? issuerLine(conference) : missingValue('cơ quan ban hành'),
    cap_tren: superiorLine(conference) ?? '',
    so_ky_hieu: frame.number ?? blank,
    dia_danh: frame.place || missingValue('địa danh'),
    ngay_van_ban: frame.date ? dateLine(frame.date) : 'ngày … tháng … năm …',
    ten_van_ban: paperKindLabels[kind].replace(/\s*\(.*\)/, '').toLocaleUpperCase('vi'),
    quyen_ky: signature?.lines.join('\n') ?? '',
    nguoi_ky: signature?.name ?? '',
    noi_nhan: frame.recipients.map((dong) => ({ dong })),
  };
}

function conferenceValues({ conference }: PaperContext): TemplateData {
  const title = conferenceInSentence(conference.title);
  return {
    ten_hoi_nghi: title,
    ten_hoi_nghi_in_hoa: title.toLocaleUpperCase('vi'),
    ...dayValues(conference),
    thoi_gian: timeOf(conference) ?? missingValue('thời gian'),
    gio_bat_dau: conference.startsAt?.replace(':', ' giờ ') ?? missingValue('giờ bắt đầu'),
    dia_diem: conference.venue || missingValue('địa điểm'),
    don_vi_chu_tri: conference.issuer ?? missingValue('đơn vị chủ trì tổ chức'),
  };
}

/** A conference of which only the month or year is known has no day. */
function dayValues({ heldOn, heldUntil, datePrecision }: PaperConference): TemplateData {
  const day = datePrecision === 'DAY' ? heldOn : null;
  const of = (write: (iso: string) => string) => (day ? write(day) : missingValue('ngày tổ chức'));
  return {
    ngay: of(formatDate),
    ngay_bang_chu: of(dateThenWeekday),
    thu: of(weekday),
    nam: heldOn?.slice(0, 4) ?? missingValue('năm tổ chức'),
    ngay_ket_thuc: heldUntil ? formatDate(heldUntil) : '',
  };
}

function textValues({ kind, frame }: PaperContext): TemplateData {
  const values = (paperTexts[kind] ?? []).map(({ key, label, isRequired }): [string, string] => {
    const text = Object.hasOwn(frame.texts, key) ? frame.texts[key] : '';
    return [textTag(label), text || (isRequired ? missingValue(label.toLocaleLowerCase('vi')) : '')];
  });
  return Object.fromEntries(values);
}

function cleaned(data: TemplateData): TemplateData {
  const entries = Object.entries(data).map(([tag, value]): [string, TemplateData[string]] => {
    if (typeof value !== 'string') return [tag, value.map(cleaned)];
    return [tag, isMissing(value) ? value : cleanText(withoutMarks(value))];
  });
  return Object.fromEntries(entries);
}
