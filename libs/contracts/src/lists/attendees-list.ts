import { attendeeRoleLabels, blockLabels, invitationStateLabels, presenceStateLabels } from '../closed-lists';
import type { ListDescription } from './list-description';

const roles = { label: 'Vai trò', kind: 'choices', labels: attendeeRoleLabels } as const;
const invitation = { label: 'Lời mời', kind: 'choice', labels: invitationStateLabels } as const;
const presence = { label: 'Có mặt', kind: 'choice', labels: presenceStateLabels } as const;
const block = { label: 'Khối', kind: 'choice', labels: blockLabels } as const;
const site = { label: 'Điểm cầu', kind: 'reference', canBeEmpty: true } as const;
const group = { label: 'Nhóm', kind: 'reference', canBeEmpty: true } as const;
const isSuperiorGuest = { label: 'Khách cấp trên', kind: 'flag' } as const;

export const attendeesList: ListDescription = {
  key: 'attendees',
  title: 'Đại biểu',
  noun: 'đại biểu',
  columns: {
    name: { label: 'Họ và tên', kind: 'text' },
    title: { label: 'Chức vụ, đơn vị', kind: 'text', beside: ['organisationName'] },
    roles: { ...roles, beside: ['siteName', 'groupName'] },
    invitation,
    presence,
    organisationName: { label: 'Đơn vị', kind: 'text', isExtra: true },
    siteName: { label: 'Điểm cầu', kind: 'text', isExtra: true },
    groupName: { label: 'Nhóm', kind: 'text', isExtra: true },
    block: { ...block, isExtra: true },
    substituteForName: { label: 'Đi thay cho', kind: 'text', isExtra: true },
    isSuperiorGuest: { ...isSuperiorGuest, isExtra: true },
    note: { label: 'Ghi chú', kind: 'text', isExtra: true },
  },
  filters: {
    roles,
    invitation,
    presence,
    siteId: site,
    groupId: group,
    organisationId: { label: 'Cơ quan', kind: 'reference', canBeEmpty: true },
    block,
    title: { label: 'Chức vụ', kind: 'text', canBeEmpty: true },
    organisationName: { label: 'Tên đơn vị', kind: 'text', canBeEmpty: true },
    isSuperiorGuest,
    personId: { label: 'Gắn với danh bạ', kind: 'reference', operators: ['empty', 'filled'] },
    substituteForId: { label: 'Đi thay', kind: 'reference', operators: ['empty', 'filled'] },
    note: { label: 'Ghi chú', kind: 'text', canBeEmpty: true },
  },
  bulk: { invitation, presence, roles, groupId: group, siteId: site },
  canDelete: true,
  write: 'conferences:write',
};
