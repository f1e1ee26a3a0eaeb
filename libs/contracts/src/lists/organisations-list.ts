import { documentFormLabels, organisationLevelLabels, organisationSystemLabels } from '../closed-lists';
import type { ListDescription } from './list-description';

const system = { label: 'Hệ thống', kind: 'choice', labels: organisationSystemLabels } as const;
const level = { label: 'Cấp', kind: 'choice', labels: organisationLevelLabels } as const;
const documentForm = { label: 'Thể thức văn bản', kind: 'choice', labels: documentFormLabels } as const;
const validFrom = { label: 'Hoạt động từ', kind: 'date' } as const;
const validTo = { label: 'Kết thúc', kind: 'date' } as const;
const isConfirmed = { label: 'Đã xác nhận', kind: 'flag' } as const;

export const organisationsList: ListDescription = {
  key: 'organisations',
  title: 'Tổ chức',
  noun: 'tổ chức',
  columns: {
    name: { label: 'Tên tổ chức', kind: 'text' },
    parentName: { label: 'Trực thuộc', kind: 'text' },
    level,
    system,
    validFrom,
    validTo,
    shortName: { label: 'Tên ngắn', kind: 'text', isExtra: true },
    code: { label: 'Ký hiệu', kind: 'text', isExtra: true },
    locality: { label: 'Địa danh', kind: 'text', isExtra: true },
    territoryName: { label: 'Địa bàn', kind: 'text', isExtra: true },
    documentForm: { ...documentForm, isExtra: true },
    isConfirmed: { ...isConfirmed, isExtra: true },
    childCount: { label: 'Số đơn vị trực thuộc', kind: 'number', isExtra: true },
  },
  filters: {
    system,
    level,
    parentId: { label: 'Trực thuộc', kind: 'reference', canBeEmpty: true },
    documentForm,
    locality: { label: 'Địa danh', kind: 'text', canBeEmpty: true },
    validFrom: { ...validFrom, canBeEmpty: true },
    validTo: { ...validTo, canBeEmpty: true },
    isConfirmed,
  },
  bulk: {
    isConfirmed,
    parentId: { label: 'Trực thuộc', kind: 'reference', canBeEmpty: true },
    validTo: { label: 'Kết thúc ngày', kind: 'date', canBeEmpty: true },
  },
  write: 'organisations:write',
};
