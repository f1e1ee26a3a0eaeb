import { conferredStateLabels, recipientKindLabels } from '../award-lists';
import type { ListDescription } from './list-description';

const form = { label: 'Hình thức', kind: 'reference', canBeEmpty: true } as const;
const authority = { label: 'Cơ quan khen thưởng', kind: 'reference', canBeEmpty: true } as const;
const conference = { label: 'Hội nghị', kind: 'reference', canBeEmpty: true } as const;
const year = { label: 'Năm', kind: 'year' } as const;
const kind = { label: 'Đối tượng', kind: 'choice', labels: recipientKindLabels } as const;
const conferred = { label: 'Trao tại hội nghị', kind: 'choice', labels: conferredStateLabels } as const;
const decidedOn = { label: 'Ngày quyết định', kind: 'date' } as const;
const decisionNumber = { label: 'Số quyết định', kind: 'text' } as const;

export const awardRoundsList: ListDescription = {
  key: 'award-rounds',
  title: 'Đợt khen thưởng',
  noun: 'đợt khen thưởng',
  columns: {
    formName: { label: 'Hình thức, danh hiệu', kind: 'text', beside: ['formText', 'title', 'reason'] },
    authorityName: { label: 'Cấp khen', kind: 'text' },
    year,
    conferenceTitle: { label: 'Hội nghị', kind: 'text' },
    title: { label: 'Danh hiệu', kind: 'text', isExtra: true },
    reason: { label: 'Thành tích', kind: 'text', isExtra: true },
    decisionNumber: { ...decisionNumber, isExtra: true },
    decidedOn: { ...decidedOn, isExtra: true },
    conferred: { ...conferred, isExtra: true },
    periodLabel: { label: 'Thời kỳ thành tích', kind: 'text', isExtra: true },
    declaredCollectives: { label: 'Tập thể công bố', kind: 'number', isExtra: true },
    declaredIndividuals: { label: 'Cá nhân công bố', kind: 'number', isExtra: true },
    declaredHouseholds: { label: 'Hộ gia đình công bố', kind: 'number', isExtra: true },
  },
  filters: {
    formId: form,
    authorityId: authority,
    year: { ...year, canBeEmpty: true },
    conferred,
    conferenceId: conference,
    decisionNumber: { ...decisionNumber, canBeEmpty: true },
    decidedOn: { ...decidedOn, canBeEmpty: true },
    reason: { label: 'Thành tích', kind: 'text', canBeEmpty: true },
  },
  bulk: {},
  write: 'awards:write',
};

export const awardRecipientsList: ListDescription = {
  key: 'award-recipients',
  title: 'Tập thể, cá nhân được khen',
  noun: 'người, tập thể được khen',
  columns: {
    name: { label: 'Tên', kind: 'text', beside: ['title'] },
    kind,
    formName: { label: 'Hình thức', kind: 'text', beside: ['roundTitle'] },
    authorityName: { label: 'Cấp khen', kind: 'text' },
    year,
    decisionNumber: { label: 'Quyết định', kind: 'text', beside: ['decidedOn'] },
    title: { label: 'Chức vụ, đơn vị', kind: 'text', isExtra: true },
    roundTitle: { label: 'Danh hiệu', kind: 'text', isExtra: true },
    decidedOn: { ...decidedOn, isExtra: true },
    reason: { label: 'Thành tích', kind: 'text', isExtra: true },
    amount: { label: 'Tiền thưởng (đồng)', kind: 'number', isExtra: true },
    certificateNumber: { label: 'Số giấy', kind: 'text', isExtra: true },
    conferenceTitle: { label: 'Hội nghị', kind: 'text', isExtra: true },
    note: { label: 'Ghi chú', kind: 'text', isExtra: true },
  },
  filters: {
    kind,
    formId: form,
    authorityId: authority,
    year: { ...year, canBeEmpty: true },
    conferenceId: conference,
    organisationId: { label: 'Tổ chức được khen', kind: 'reference', canBeEmpty: true },
    personId: { label: 'Cá nhân được khen', kind: 'reference', canBeEmpty: true },
    amount: { label: 'Tiền thưởng (đồng)', kind: 'number', canBeEmpty: true },
    reason: { label: 'Thành tích', kind: 'text', operators: ['empty', 'filled'] },
    certificateNumber: { label: 'Số giấy', kind: 'text', operators: ['empty', 'filled'] },
  },
  bulk: {
    reason: { label: 'Thành tích', kind: 'text', canBeEmpty: true, maxLength: 2000 },
    amount: { label: 'Tiền thưởng (đồng)', kind: 'number', canBeEmpty: true },
    note: { label: 'Ghi chú', kind: 'text', canBeEmpty: true, maxLength: 1000 },
  },
  canDelete: true,
  write: 'awards:write',
};
