import { recipientKindLabels } from '@ky-yeu/contracts/award-lists';
import { awardName } from '@ky-yeu/rules/award-name';
import { moneyInWords, numberInWords } from '@ky-yeu/vietnamese/number-in-words';
import { dateLine } from '@ky-yeu/vietnamese/format-date';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { countPeople } from '../attendee-list';
import { romanNumeral } from '../paper-frame';
import type { PaperRecipient, PaperRound } from '../papers.reads';
import { missingValue, type TemplateData } from './template-values';

/** Makes what a template prints of the rounds that are conferred at the conference, and of those honoured by them. */
export function awardRows(rounds: readonly PaperRound[], recipients: readonly PaperRecipient[]): TemplateData {
  const here = rounds.filter(({ conferred }) => conferred === 'HERE');
  const of = (id: string) => recipients.filter(({ roundId }) => roundId === id);
  const all = here.flatMap(({ id }) => of(id));
  const sum = all.reduce((total, { amount }) => total + (amount ?? 0), 0);
  return {
    dot_khen: here.map((round, i) => roundRow(round, of(round.id), i)),
    tong_khen: formatNumber(all.length),
    tong_khen_bang_chu: numberInWords(all.length),
    tong_tien: sum ? formatNumber(sum) : '',
    tong_tien_bang_chu: sum ? moneyInWords(Math.round(sum)) : '',
  };
}

function roundRow(round: PaperRound, members: readonly PaperRecipient[], index: number): TemplateData {
  const name = awardName(round.form, round.title);
  const of = ` (${name ?? `đợt khen thưởng thứ ${index + 1}`})`;
  return {
    so_la_ma: romanNumeral(index + 1),
    hinh_thuc: name ?? missingValue(`hình thức khen thưởng${of}`),
    cap_tang: round.authority || missingValue(`cấp tặng${of}`),
    so_quyet_dinh: round.decisionNumber ?? missingValue(`số quyết định${of}`),
    ngay_quyet_dinh: round.decidedOn ? dateLine(round.decidedOn) : missingValue(`ngày quyết định${of}`),
    thanh_tich: round.reason ?? '',
    so_luong: countPeople(members.length),
    nguoi_nhan: members.map((member, i) => recipientRow(member, i)),
  };
}

function recipientRow({ name, title, kind, reason, amount }: PaperRecipient, index: number): TemplateData {
  return {
    stt: String(index + 1),
    ten: name,
    chuc_vu: title,
    doi_tuong: recipientKindLabels[kind],
    thanh_tich_rieng: reason ?? '',
    so_tien: amount === null ? '' : formatNumber(amount),
    so_tien_bang_chu: amount === null ? '' : moneyInWords(Math.round(amount)),
  };
}
