import type { Conference } from '@ky-yeu/contracts/conferences';

/** Something that the record lacks, and the tab where it is entered; null where the conference itself is edited, in its panel. */
export interface Missing {
  text: string;
  tab: string | null;
}

/** What a secretary would still have to fill in, most important first. */
export function missingIn(conference: Conference): Missing[] {
  const { parts, hosts, heldOn, isDateConfirmed, venue, mode, reviewPeriod } = conference;
  const checks: readonly (readonly [boolean, string, string | null])[] = [
    [!heldOn, 'Chưa có ngày tổ chức', null],
    [heldOn !== null && !isDateConfirmed, 'Ngày tổ chức chưa xác nhận', null],
    [!hosts.some((host) => host.role === 'LEAD'), 'Chưa có đơn vị chủ trì tổ chức', null],
    [!venue, 'Chưa có địa điểm', null],
    [!reviewPeriod, 'Chưa ghi kỳ đánh giá', null],
    [mode !== null && mode !== 'IN_PERSON' && !parts.sites, 'Họp trực tuyến nhưng chưa có điểm cầu', 'attendees'],
    [!parts.attendees && !parts.groups, 'Chưa có đại biểu', 'attendees'],
    [!parts.programme, 'Chưa có chương trình', 'programme'],
    [!parts.speeches, 'Chưa ghi phát biểu, tham luận', 'speeches'],
    [!parts.directives, 'Chưa ghi ý kiến chỉ đạo', 'directives'],
    [!parts.awardRounds, 'Chưa ghi khen thưởng', 'awards'],
  ];
  return checks.flatMap(([isMissing, text, tab]) => (isMissing ? [{ text, tab }] : []));
}
