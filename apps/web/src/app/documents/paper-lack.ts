import type { Conference } from '@ky-yeu/contracts/conferences';
import type { PaperKind } from '@ky-yeu/contracts/papers';

/** Something that a paper is made of and that a conference has not got yet. */
export interface PaperLack {
  text: string;
  /** The tab where it is entered. */
  tab: string;
  action: string;
  permission: 'conferences:write' | 'awards:write';
}
type Known = Partial<Pick<Conference, 'hosts' | 'heldOn' | 'venue' | 'hallId'>> & {
  parts: Partial<Conference['parts']>;
};

const needs = {
  hosts: {
    isThere: ({ hosts }: Known) => hosts === undefined || hosts.length > 0,
    ...{ text: 'Hội nghị chưa có đơn vị tổ chức.', tab: 'overview', action: 'Nhập ở Tổng quan' },
    permission: 'conferences:write',
  },
  date: {
    isThere: ({ heldOn }: Known) => heldOn !== null,
    ...{ text: 'Hội nghị chưa có ngày tổ chức.', tab: 'overview', action: 'Nhập ở Tổng quan' },
    permission: 'conferences:write',
  },
  venue: {
    isThere: ({ venue, hallId }: Known) => venue !== null || !!hallId,
    ...{ text: 'Hội nghị chưa có địa điểm.', tab: 'overview', action: 'Nhập ở Tổng quan' },
    permission: 'conferences:write',
  },
  attendees: {
    isThere: ({ parts }: Known) => !!parts.attendees,
    ...{ text: 'Hội nghị chưa có đại biểu nào.', tab: 'attendees', action: 'Thêm đại biểu' },
    permission: 'conferences:write',
  },
  groups: {
    isThere: ({ parts }: Known) => !!parts.groups,
    ...{ text: 'Hội nghị chưa có nhóm thành phần dự.', tab: 'attendees', action: 'Thêm nhóm đại biểu' },
    permission: 'conferences:write',
  },
  programme: {
    isThere: ({ parts }: Known) => !!parts.programme,
    ...{ text: 'Chương trình chưa có mục nào.', tab: 'programme', action: 'Lập chương trình' },
    permission: 'conferences:write',
  },
  speeches: {
    isThere: ({ parts }: Known) => !!parts.speeches,
    ...{ text: 'Hội nghị chưa ghi ý kiến phát biểu nào.', tab: 'speeches', action: 'Ghi phát biểu' },
    permission: 'conferences:write',
  },
  directives: {
    isThere: ({ parts }: Known) => !!parts.directives,
    ...{ text: 'Hội nghị chưa ghi nhiệm vụ, ý kiến chỉ đạo nào.', tab: 'directives', action: 'Ghi chỉ đạo' },
    permission: 'conferences:write',
  },
  rounds: {
    isThere: ({ parts }: Known) => !!parts.awardRounds,
    ...{ text: 'Hội nghị chưa có đợt khen thưởng nào.', tab: 'awards', action: 'Thêm đợt khen thưởng' },
    permission: 'awards:write',
  },
} as const;
type Need = keyof typeof needs;

/** What each paper is made of, the first thing to enter first. */
const needsOf: Record<PaperKind, readonly Need[]> = {
  'conference-plan': ['hosts', 'date', 'venue', 'groups'],
  submission: ['hosts', 'date', 'venue'],
  invitation: ['hosts', 'date', 'venue', 'attendees'],
  'invitation-groups': ['hosts', 'date', 'venue', 'groups'],
  programme: ['programme'],
  'programme-internal': ['programme'],
  'attendee-list': ['attendees'],
  'sign-in-list': ['attendees'],
  'paper-receipt-list': ['attendees'],
  'money-receipt-list': ['rounds'],
  badges: ['attendees'],
  'name-plates': ['attendees'],
  envelopes: ['attendees'],
  'seating-plan': ['attendees'],
  backdrop: ['hosts'],
  'mc-script': ['programme', 'attendees'],
  'award-decision': ['rounds'],
  'award-list': ['rounds'],
  minutes: ['hosts', 'attendees', 'speeches'],
  'conclusion-notice': ['hosts', 'directives'],
  'report-summary': ['hosts'],
  news: ['hosts', 'attendees'],
};

/** What has to be entered before a paper holds anything; empty when all is there or the conference is not read yet. */
export function paperLacks(kind: PaperKind, conference: Known | undefined): PaperLack[] {
  if (!conference) return [];
  return needsOf[kind].map((need) => needs[need]).filter(({ isThere }) => !isThere(conference));
}
