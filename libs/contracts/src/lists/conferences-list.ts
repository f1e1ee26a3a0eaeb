import { conferenceKindLabels, conferenceModeLabels, conferenceStatusLabels, partOfDayLabels } from '../closed-lists';
import type { ListDescription } from './list-description';

const kind = { label: 'Loại', kind: 'choice', labels: conferenceKindLabels } as const;
const status = { label: 'Tình trạng', kind: 'choice', labels: conferenceStatusLabels } as const;
const mode = { label: 'Hình thức', kind: 'choice', labels: conferenceModeLabels } as const;
const attendees = { label: 'Đại biểu', kind: 'number' } as const;

export const conferencesList: ListDescription = {
  key: 'conferences',
  title: 'Hội nghị',
  noun: 'hội nghị',
  columns: {
    title: { label: 'Hội nghị', kind: 'text', instead: 'shortTitle' },
    heldOn: { label: 'Thời gian', kind: 'date', precision: 'datePrecision' },
    kind,
    hostNames: { label: 'Đơn vị tổ chức', kind: 'text' },
    status,
    attendees,
    shortTitle: { label: 'Tên ngắn', kind: 'text', isExtra: true },
    heldUntil: { label: 'Đến ngày', kind: 'date', isExtra: true },
    partOfDay: { label: 'Buổi', kind: 'choice', labels: partOfDayLabels, isExtra: true },
    startsAt: { label: 'Giờ bắt đầu', kind: 'text', isExtra: true },
    endsAt: { label: 'Giờ kết thúc', kind: 'text', isExtra: true },
    venue: { label: 'Địa điểm', kind: 'text', isExtra: true },
    mode: { ...mode, isExtra: true },
    isDateConfirmed: { label: 'Ngày đã xác nhận', kind: 'flag', isExtra: true },
  },
  filters: {
    kind,
    status,
    heldOn: { label: 'Ngày tổ chức', kind: 'date', canBeEmpty: true },
    hostId: { label: 'Đơn vị tổ chức', kind: 'reference', canBeEmpty: true },
    venue: { label: 'Địa điểm', kind: 'text', canBeEmpty: true },
    mode: { ...mode, canBeEmpty: true },
    attendees: { label: 'Số đại biểu có tên', kind: 'number' },
    isDateConfirmed: { label: 'Ngày đã xác nhận', kind: 'flag' },
  },
  bulk: {},
  write: 'conferences:write',
};
