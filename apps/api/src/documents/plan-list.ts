import { conferenceModeLabels, partOfDayLabels, type DocumentForm } from '@ky-yeu/contracts/closed-lists';
import type { PlanVersionItem } from '@ky-yeu/rules/planning/plan-changes';
import { twoDigits } from '@ky-yeu/vietnamese/two-digits';
import type { ListColumn, ListDocument, ListGroup } from './document-model';
import { endSentence, issuerLine, romanNumeral, superiorLine } from './paper-frame';

/** The plan of a year as its paper names it, with the issuer as it was called that day. */
export interface PaperPlan {
  year: number;
  number: string | null;
  issuedOn: string | null;
  issuer: string;
  superior: string | null;
  form: DocumentForm;
  locality: string | null;
}

const columns: ListColumn[] = [
  { key: 'ordinal', label: 'TT', kind: 'ordinal' },
  { key: 'title', label: 'Tên hội nghị', kind: 'name' },
  { key: 'organisation', label: 'Đơn vị chủ trì', kind: 'text' },
  { key: 'heldOn', label: 'Ngày', kind: 'date', align: 'center' },
  { key: 'partOfDay', label: 'Buổi', kind: 'text', align: 'center' },
  { key: 'mode', label: 'Hình thức', kind: 'text' },
  { key: 'guests', label: 'Thành phần', kind: 'text' },
];

const label = <Key extends string>(labels: Record<Key, string>, key: Key | null) => (key ? labels[key] : '');

/**
 * Lays the plan of a year out month by month.
 * @param items in the order of their days
 */
export function planList(plan: PaperPlan, items: readonly PlanVersionItem[]): ListDocument {
  const form = plan.form === 'PARTY' ? 'party' : 'state';
  const months = Map.groupBy(items, ({ heldOn }) => heldOn?.slice(0, 7) ?? '');
  let ordinal = 0;
  const groups = [...months.entries()].map(([month, held], index): ListGroup => {
    const heading = month ? `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}` : 'Chưa định ngày';
    return {
      heading: `${romanNumeral(index + 1)}. ${heading}`,
      level: 1,
      rows: held.map(({ title, organisationName, heldOn, partOfDay, mode, guests }) => [
        ...[++ordinal, title, organisationName, heldOn],
        ...[label(partOfDayLabels, partOfDay), label(conferenceModeLabels, mode), guests.join('; ')],
      ]),
      subtotal: `Cộng: ${twoDigits(held.length)} hội nghị`,
    };
  });
  return {
    type: 'list',
    form,
    language: 'vi',
    orientation: 'landscape',
    superior: superiorLine(plan),
    issuer: issuerLine(plan),
    number: plan.number,
    place: plan.locality,
    date: plan.issuedOn,
    title: 'KẾ HOẠCH',
    subtitle: `tổ chức hội nghị năm ${plan.year}`,
    notes: plan.number ? [] : ['(Dự thảo)'],
    columns,
    groups: groups.length ? groups : [{ heading: '', level: 1, rows: [] }],
    total: `Tổng cộng: ${twoDigits(items.length)} hội nghị`,
    closing: [endSentence(`Kế hoạch này có ${twoDigits(items.length)} hội nghị`, form)],
    signatures: [{ lines: ['NGƯỜI LẬP KẾ HOẠCH'] }, { lines: ['THỦ TRƯỞNG ĐƠN VỊ'] }],
  };
}
