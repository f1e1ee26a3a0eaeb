import { attendeeRoleLabels, blockLabels, blocks } from '@ky-yeu/contracts/closed-lists';
import { numberInWords } from '@ky-yeu/vietnamese/number-in-words';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { countPeople } from '../attendee-list';
import { joinPost, romanNumeral } from '../paper-frame';
import type { PaperGroup } from '../papers.reads';
import type { TemplateGuest } from './template.reads';
import { missingValue, type TemplateData } from './template-values';

/**
 * Makes what a template prints of those who come.
 * @param guests in order of precedence.
 */
export function guestRows(guests: readonly TemplateGuest[], groups: readonly PaperGroup[]): TemplateData {
  const chairs = guests.filter(({ roles }) => roles.includes('CHAIR') || roles.includes('CO_CHAIR'));
  const [chair] = guests.filter(({ roles }) => roles.includes('CHAIR'));
  return {
    dai_bieu: guests.map(guestRow),
    khoi_dai_bieu: blocks
      .map((block) => guests.filter((guest) => guest.block === block))
      .filter((members) => members.length > 0)
      .map((members, i) => ({
        so_la_ma: romanNumeral(i + 1),
        ten_khoi: blockLabels[members[0]?.block ?? 'OTHER'],
        so_nguoi: countPeople(members.length),
        nguoi: members.map(guestRow),
      })),
    chu_toa: chairs.map(guestRow),
    thanh_phan: groups.map(({ name, count }) => ({ ten: name, so_nguoi: count === null ? '' : countPeople(count) })),
    tong_dai_bieu: formatNumber(guests.length),
    tong_dai_bieu_bang_chu: numberInWords(guests.length),
    ten_chu_tri: chair?.name ?? missingValue('người chủ trì'),
    chuc_vu_chu_tri: chair ? joinPost(chair.title, chair.organisation) : '',
  };
}

function guestRow(guest: TemplateGuest, index: number): TemplateData {
  const { id, name, title, organisation, block, roles, site, substituteFor } = guest;
  return {
    stt: String(index + 1),
    ho_ten: name,
    chuc_vu: title,
    don_vi: organisation,
    chuc_vu_don_vi: joinPost(title, organisation),
    khoi: blockLabels[block],
    diem_cau: site ?? '',
    vai_tro: roles.map((role) => attendeeRoleLabels[role]).join(', '),
    di_thay: substituteFor ?? '',
    // What the invitation prints too: the attendee's own key, which the check-in reads.
    qr: id,
  };
}
