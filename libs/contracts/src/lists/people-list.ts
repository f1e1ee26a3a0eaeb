import { genderLabels } from '../closed-lists';
import type { ListDescription } from './list-description';

export const peopleList: ListDescription = {
  key: 'people',
  title: 'Cá nhân',
  noun: 'cá nhân',
  columns: {
    fullName: { label: 'Họ và tên', kind: 'text' },
    title: { label: 'Chức vụ hiện nay', kind: 'text' },
    organisationName: { label: 'Cơ quan', kind: 'text' },
    bornOn: { label: 'Ngày sinh', kind: 'date', precision: 'bornPrecision' },
    gender: { label: 'Giới tính', kind: 'choice', labels: genderLabels },
    familyName: { label: 'Họ', kind: 'text', isExtra: true },
    middleName: { label: 'Tên đệm', kind: 'text', isExtra: true },
    givenName: { label: 'Tên', kind: 'text', isExtra: true },
  },
  filters: {
    gender: { label: 'Giới tính', kind: 'choice', labels: genderLabels, canBeEmpty: true },
    bornOn: { label: 'Ngày sinh', kind: 'date', canBeEmpty: true },
    organisationId: { label: 'Cơ quan đang giữ chức', kind: 'reference', canBeEmpty: true },
    positionId: { label: 'Chức danh đang giữ', kind: 'reference', canBeEmpty: true },
    note: { label: 'Ghi chú', kind: 'text', operators: ['empty', 'filled'] },
  },
  bulk: {
    gender: { label: 'Giới tính', kind: 'choice', labels: genderLabels, canBeEmpty: true },
    note: { label: 'Ghi chú', kind: 'text', canBeEmpty: true, maxLength: 2000 },
  },
  write: 'people:write',
};
