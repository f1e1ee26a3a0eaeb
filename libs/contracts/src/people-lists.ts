import type { Labels } from './closed-lists';

/** What makes two people look like one; the strongest first. */
export const doubleReasons = ['IDENTITY_NUMBER', 'PHONE', 'UNIT', 'BIRTH_YEAR'] as const;
export type DoubleReason = (typeof doubleReasons)[number];
export const doubleReasonLabels: Labels<DoubleReason> = {
  IDENTITY_NUMBER: 'Cùng số định danh',
  PHONE: 'Cùng họ tên, điện thoại',
  UNIT: 'Cùng họ tên, cơ quan',
  BIRTH_YEAR: 'Cùng họ tên, năm sinh',
};

export const groupRuleModes = ['INCLUDE', 'EXCLUDE'] as const;
export type GroupRuleMode = (typeof groupRuleModes)[number];
export const groupRuleModeLabels: Labels<GroupRuleMode> = { INCLUDE: 'Lấy', EXCLUDE: 'Trừ' };

export const organisationScopes = ['SELF', 'CHILDREN', 'WITHIN'] as const;
export type OrganisationScope = (typeof organisationScopes)[number];
export const organisationScopeLabels: Labels<OrganisationScope> = {
  SELF: 'Chính cơ quan này',
  CHILDREN: 'Cấp dưới trực tiếp',
  WITHIN: 'Cơ quan này và mọi cấp dưới',
};

/** Personal fields that are cleared when nobody needs them any more. */
export const personalFields = ['IDENTITY_NUMBER', 'PHONE', 'EMAIL'] as const;
export type PersonalField = (typeof personalFields)[number];
export const personalFieldLabels: Labels<PersonalField> = {
  IDENTITY_NUMBER: 'Số định danh cá nhân',
  PHONE: 'Điện thoại',
  EMAIL: 'Thư điện tử',
};

export const mergeSides = ['KEEP', 'GONE'] as const;
export type MergeSide = (typeof mergeSides)[number];
export const noteSides = ['KEEP', 'GONE', 'BOTH'] as const;
export type NoteSide = (typeof noteSides)[number];

/** What can differ between two records of one person; the three parts of the name go together, so does a date with its precision. */
export const mergeFields = ['name', 'gender', 'bornOn', 'identityNumber', 'phone', 'email', 'note'] as const;
export type MergeField = (typeof mergeFields)[number];
export const mergeFieldLabels: Record<MergeField, string> = {
  name: 'Họ và tên',
  gender: 'Giới tính',
  bornOn: 'Ngày sinh',
  identityNumber: 'Số định danh cá nhân',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
  note: 'Ghi chú',
};
