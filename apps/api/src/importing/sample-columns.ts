import { recipientKindLabels } from '@ky-yeu/contracts/award-lists';
import {
  attendeeRoleLabels,
  genderLabels,
  invitationStateLabels,
  organisationLevelLabels,
  organisationSystemLabels,
  presenceStateLabels,
} from '@ky-yeu/contracts/closed-lists';
import { type ImportField, type ImportKind, importFieldLabels, readFields } from '@ky-yeu/contracts/importing-lists';

/** Names that the drop-down lists of a sample workbook offer. */
export interface SampleLists {
  organisations: string[];
  positions: string[];
  groups: string[];
  sites: string[];
}

export interface SampleColumn {
  field: ImportField;
  label: string;
  /** Characters. */
  width: number;
  isRequired: boolean;
  /** What the drop-down list offers; none when empty. */
  choices: readonly string[];
  /** Whether only a choice of the list may be written: closed lists; units and posts may be new. */
  isClosed: boolean;
  /** What the two example rows show. */
  examples: readonly [string, string];
}

/** Longest drop-down list; a workbook with more is slow to open. */
const mostChoices = 5_000;
const widths: Partial<Record<ImportField, number>> = {
  fullName: 26,
  gender: 10,
  born: 14,
  posts: 34,
  organisation: 34,
  email: 26,
  note: 24,
  recipientName: 34,
  reason: 40,
  organisationName: 38,
  shortName: 24,
  parent: 34,
  locality: 20,
};
const required: readonly ImportField[] = ['fullName', 'organisationName', 'recipientName'];

const closedChoices: Partial<Record<ImportField, readonly string[]>> = {
  gender: Object.values(genderLabels),
  role: Object.values(attendeeRoleLabels),
  invitation: Object.values(invitationStateLabels),
  presence: Object.values(presenceStateLabels),
  recipientKind: Object.values(recipientKindLabels),
  system: Object.values(organisationSystemLabels),
  level: Object.values(organisationLevelLabels),
};

const examples: Partial<Record<ImportField, readonly [string, string]>> = {
  fullName: ['Nguyễn Văn An', 'Trần Thị Bình'],
  gender: [genderLabels.MALE, genderLabels.FEMALE],
  born: ['12/05/1970', '1985'],
  posts: ['Bí thư Đảng ủy; Chủ tịch HĐND', 'Phó Chủ tịch UBND'],
  organisation: ['Đảng ủy xã Tân Lập', 'UBND xã Tân Lập'],
  phone: ['0912345678', ''],
  email: ['an.nguyenvan@example.vn', ''],
  identityNumber: ['001070012345', ''],
  role: [attendeeRoleLabels.ATTENDEE, attendeeRoleLabels.SPEAKER],
  invitation: [invitationStateLabels.INVITED, ''],
  recipientKind: [recipientKindLabels.COLLECTIVE, recipientKindLabels.INDIVIDUAL],
  recipientName: ['UBND xã Tân Lập', 'Trần Thị Bình'],
  reason: ['Hoàn thành xuất sắc nhiệm vụ năm 2026', 'Có thành tích xuất sắc trong công tác dân vận'],
  organisationName: ['Đảng ủy xã Tân Lập', 'Văn phòng Đảng ủy xã Tân Lập'],
  shortName: ['Đảng ủy xã', 'Văn phòng Đảng ủy'],
  system: [organisationSystemLabels.PARTY, organisationSystemLabels.PARTY],
  level: [organisationLevelLabels.COMMUNE, organisationLevelLabels.COMMUNE],
  parent: ['', 'Đảng ủy xã Tân Lập'],
  locality: ['Xã Tân Lập', 'Xã Tân Lập'],
  validFrom: ['01/07/2025', '01/07/2025'],
};
/** A collective has neither gender nor birth nor post. */
const recipientExamples: typeof examples = {
  gender: ['', genderLabels.FEMALE],
  born: ['', '1985'],
  posts: ['', 'Phó Chủ tịch UBND'],
  organisation: ['', 'UBND xã Tân Lập'],
};

/** The columns of a sample workbook: all fields that a list of this kind may tell, in the order of the preview. */
export function sampleColumns(kind: ImportKind, lists: SampleLists): SampleColumn[] {
  const open: Partial<Record<ImportField, readonly string[]>> = {
    organisation: lists.organisations,
    parent: lists.organisations,
    posts: lists.positions,
    group: lists.groups,
    site: lists.sites,
  };
  return readFields[kind].map((field) => {
    const choices = closedChoices[field] ?? open[field] ?? [];
    return {
      field,
      label: importFieldLabels[field],
      width: widths[field] ?? 18,
      isRequired: required.includes(field),
      choices: [...new Set(choices.map((choice) => choice.trim()))].filter(Boolean).slice(0, mostChoices),
      isClosed: field in closedChoices || field === 'group' || field === 'site',
      examples: (kind === 'RECIPIENTS' ? recipientExamples[field] : undefined) ?? examples[field] ?? ['', ''],
    };
  });
}
