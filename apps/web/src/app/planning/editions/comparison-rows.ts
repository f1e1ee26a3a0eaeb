import { recipientKindLabels } from '@ky-yeu/contracts/award-lists';
import { directiveStatusLabels, programmeKindLabels, speechKindLabels } from '@ky-yeu/contracts/closed-lists';
import type { Comparison, EditionFigures } from '@ky-yeu/contracts/editions';

export interface ComparisonRow {
  label: string;
  before: number;
  now: number;
  /** Signed, '' when nothing has changed. */
  difference: string;
}

export interface ComparisonPart {
  heading: string;
  rows: ComparisonRow[];
}

type Counts = Readonly<Record<string, number>>;

const attendanceLabels = {
  attendees: 'Trong danh sách',
  invited: 'Đã mời',
  confirmed: 'Xác nhận dự',
  present: 'Có mặt',
  excused: 'Vắng có lý do',
  absent: 'Vắng không lý do',
};

function row(label: string, before: number, now: number): ComparisonRow {
  const change = now - before;
  return { label, before, now, difference: change ? `${change > 0 ? '+' : '−'}${Math.abs(change)}` : '' };
}

/** A line for each thing that one of the two editions has; a sum first where there is more than one. */
function part(
  heading: string,
  labels: Counts | Record<string, string>,
  before: Counts,
  now: Counts,
  sum?: string,
): ComparisonPart {
  const kinds = Object.entries(labels).filter(([kind]) => (before[kind] ?? 0) || (now[kind] ?? 0));
  const rows = kinds.map(([kind, label]) => row(String(label), before[kind] ?? 0, now[kind] ?? 0));
  const total = (counts: Counts) => Object.values(counts).reduce((all, each) => all + each, 0);
  const first = sum && rows.length > 1 ? [row(sum, total(before), total(now))] : [];
  return { heading, rows: [...first, ...rows] };
}

const nothing: EditionFigures = {
  id: '',
  title: '',
  heldOn: null,
  attendance: { attendees: 0, invited: 0, confirmed: 0, present: 0, excused: 0, absent: 0 },
  minutes: {},
  speeches: {},
  awards: {},
  directives: { OPEN: 0, IN_PROGRESS: 0, DONE: 0, DROPPED: 0 },
};

/** The lines of a comparison; parts in which neither edition has anything are left out. */
export function comparisonParts({ current, previous }: Comparison): ComparisonPart[] {
  const before = previous ?? nothing;
  return [
    part('Đại biểu', attendanceLabels, before.attendance, current.attendance),
    part('Thời lượng chương trình (phút)', programmeKindLabels, before.minutes, current.minutes, 'Tổng số phút'),
    part('Phát biểu', speechKindLabels, before.speeches, current.speeches, 'Tổng số phát biểu'),
    part('Khen thưởng', recipientKindLabels, before.awards, current.awards, 'Tổng số được khen'),
    part('Việc được giao', directiveStatusLabels, before.directives, current.directives, 'Tổng số việc'),
  ].filter(({ rows }) => rows.length > 0);
}
