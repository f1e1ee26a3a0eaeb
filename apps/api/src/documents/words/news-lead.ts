import { formatDate } from '@ky-yeu/vietnamese/format-date';
import { twoDigits } from '@ky-yeu/vietnamese/two-digits';
import type { PaperConference } from '../papers.reads';
import { capitalise, joinWords, uncapitalise } from './person-words';
import type { MissingList } from './missing-list';
import { dayParts, titleIn } from './plain-letter';
import type { WordsData } from './words-data';

/** Names who held it, the lead first: "A phối hợp với B"; null when nobody is recorded. */
export function hostsInNews({ hosts }: WordsData): string | null {
  const leads = hosts.filter(({ role }) => role === 'LEAD').map(({ name }) => name);
  const partners = hosts.filter(({ role }) => role === 'CO_HOST').map(({ name }) => name);
  if (leads.length === 0) return partners.length ? joinWords(partners) : null;
  return `${joinWords(leads)}${partners.length ? ` phối hợp với ${joinWords(partners)}` : ''}`;
}

/** @example leadSentence(…) // 'Sáng 08/01/2020, Thành ủy Hưng Yên tổ chức Hội nghị tổng kết công tác dân vận năm 2019.' */
export function leadSentence(conference: PaperConference, data: WordsData, missing: MissingList): string {
  const host = hostsInNews(data);
  if (!host) missing.add('đơn vị tổ chức');
  if (!conference.venue) missing.add('địa điểm');
  const when = whenInNews(conference, missing);
  const where = conference.venue && `tại ${conference.venue}`;
  const circumstances = [when, where].filter(Boolean).join(', ');
  const what = titleIn(conference);
  const told = host ? `${host} tổ chức ${what}` : `đã diễn ra ${what}`;
  return `${capitalise(circumstances ? `${circumstances}, ${told}` : told)}${sitesOf(data, what)}.`;
}

function whenInNews({ heldOn, heldUntil, datePrecision, partOfDay }: PaperConference, missing: MissingList): string {
  if (heldOn === null || datePrecision !== 'DAY') {
    missing.add('ngày tổ chức');
    return '';
  }
  const day = formatDate(heldOn);
  if (heldUntil && heldUntil !== heldOn) return `từ ngày ${day} đến ngày ${formatDate(heldUntil)}`;
  const part = partOfDay && dayParts[partOfDay];
  if (!part) missing.add('buổi (sáng, chiều)');
  return part ? `${part} ngày ${day}` : `ngày ${day}`;
}

/** How it was held, unless its own name says so; a count of connected sites belongs to the site that it is recorded for. */
function sitesOf({ mode, sites }: WordsData, title: string): string {
  if (mode !== 'ONLINE' && mode !== 'HYBRID') return '';
  const form = mode === 'ONLINE' ? 'trực tuyến' : 'trực tiếp kết hợp trực tuyến';
  const told = title.toLocaleLowerCase('vi').includes(form) ? '' : ` theo hình thức ${form}`;
  const connected = sites.flatMap(({ name, connectedCount, totalCount }) => {
    if (connectedCount === null) return [];
    const ratio = totalCount === null ? '' : `/${twoDigits(totalCount)}`;
    return [`${siteWords(name)}: ${twoDigits(connectedCount)}${ratio} kết nối`];
  });
  return `${told}${connected.length ? ` (${connected.join('; ')})` : ''}`;
}

/** @example siteWords('Tỉnh Bình Thuận') // 'điểm cầu Tỉnh Bình Thuận' */
export const siteWords = (name: string): string => (/điểm cầu/i.test(name) ? uncapitalise(name) : `điểm cầu ${name}`);
