import type { Labels } from './closed-lists';

/** What may decide between two attendees; a rule says which of them count and in which order. */
export const precedenceCriteria = ['GUEST', 'LEVEL', 'BLOCK', 'RANK', 'APPOINTED', 'BORN', 'NAME'] as const;
export type PrecedenceCriterion = (typeof precedenceCriteria)[number];
export const precedenceCriterionLabels: Labels<PrecedenceCriterion> = {
  GUEST: 'Khách cấp trên trước, chủ nhà sau',
  LEVEL: 'Cấp công tác cao hơn trước',
  BLOCK: 'Khối theo thứ tự giới thiệu',
  RANK: 'Chức vụ cao hơn trước',
  APPOINTED: 'Giữ chức vụ sớm hơn trước',
  BORN: 'Nhiều tuổi hơn trước',
  NAME: 'Theo vần tên A, B, C',
};

/** What decides in fact: a criterion of the rule, or the place that the organisers chose. */
export type PrecedenceReason = PrecedenceCriterion | 'PIN';
export const precedenceReasonLabels: Labels<PrecedenceReason> = {
  ...precedenceCriterionLabels,
  PIN: 'Ban tổ chức xếp tay',
};

/** What holds for every rule: the system is built on it, the data say where it is written. */
export const precedencePrinciples = ['HIGHEST_POST', 'FULL_TIME_ONLY', 'NO_DELEGATION'] as const;
export type PrecedencePrinciple = (typeof precedencePrinciples)[number];
export const precedencePrincipleLabels: Labels<PrecedencePrinciple> = {
  HIGHEST_POST: 'Người giữ nhiều chức vụ xếp theo chức vụ cao nhất',
  FULL_TIME_ONLY: 'Chỉ chức vụ chuyên trách được xếp thứ bậc, kiêm nhiệm thì không',
  NO_DELEGATION: 'Ngôi thứ không ủy quyền: người đi thay xếp theo chức vụ của chính mình',
};
