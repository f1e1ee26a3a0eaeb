import { speechKindLabels } from '@ky-yeu/contracts/closed-lists';
import type { FrozenProgrammeItem } from '@ky-yeu/contracts/programme-versions';
import { clockOf } from '@ky-yeu/rules/programme-schedule';
import { formatDate } from '@ky-yeu/vietnamese/format-date';
import { countPeople } from '../attendee-list';
import { joinPost } from '../paper-frame';
import type { TemplateDirective, TemplateSite, TemplateSpeech } from './template.reads';
import { missingValue, type TemplateData } from './template-values';

/** The items that guests may see. */
export function programmeRows(items: readonly FrozenProgrammeItem[]): TemplateData[] {
  return items
    .filter(({ isInternal }) => !isInternal)
    .map(({ number, start, end, title, performers, performedBy, minutes }) => ({
      stt: number,
      gio: start === null ? '' : clockOf(start),
      gio_ket_thuc: end === null || end === start ? '' : clockOf(end),
      noi_dung: title,
      nguoi_thuc_hien: [...performers.map((each) => joinPost(each.name, each.title)), performedBy]
        .filter(Boolean)
        .join('; '),
      so_phut: minutes === null ? '' : String(minutes),
    }));
}

/** Speeches in their order. */
export function speechRows(speeches: readonly TemplateSpeech[]): TemplateData[] {
  return speeches.map(({ kind, topic, summary, onBehalfOf, speakers }, i) => {
    const names = speakers.map(({ name, title }) => (title ? `${name}, ${title}` : name)).join('; ');
    const about = topic ? ` (${topic})` : ` (${speechKindLabels[kind]} thứ ${i + 1})`;
    return {
      stt: String(i + 1),
      loai: speechKindLabels[kind],
      chu_de: topic ?? '',
      nguoi_trinh_bay: names || onBehalfOf || missingValue(`người trình bày${about}`),
      tom_tat: summary ?? '',
    };
  });
}

/** Sites in their order. */
export function siteRows(sites: readonly TemplateSite[]): TemplateData[] {
  return sites.map(({ name, venue, count }, i) => ({
    stt: String(i + 1),
    ten: name,
    dia_diem_diem_cau: venue ?? '',
    so_nguoi: count === null ? '' : countPeople(count),
  }));
}

/** What was told to be done, in the order of the record. */
export function directiveRows(directives: readonly TemplateDirective[]): TemplateData[] {
  return directives.map(({ body, addressees, periodLabel, dueOn, authors }, i) => ({
    stt: String(i + 1),
    noi_dung: body,
    don_vi_thuc_hien: addressees.join(', '),
    thoi_han: dueOn ? `trước ngày ${formatDate(dueOn)}` : (periodLabel ?? ''),
    nguoi_chi_dao: authors.join(', '),
  }));
}
