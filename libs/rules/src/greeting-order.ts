import type { AttendeeRole, Block, InvitationState, PresenceState } from '@ky-yeu/contracts/closed-lists';
import { spellingKey } from '@ky-yeu/vietnamese/spelling';

/** What decides whether and among whom somebody is greeted. */
export interface GreetingSubject {
  organisation: string;
  block: Block;
  /** Number of the level in `organisationLevels`, 0 the centre. */
  levelRank: number;
  /** Weight of the highest post; 0 without a ranked one. */
  rankWeight: number;
  isSuperiorGuest: boolean;
  roles: readonly AttendeeRole[];
  invitation: InvitationState;
  presence: PresenceState;
}

/** Who is greeted together, and how the names are announced. Somebody belongs to the first block that he matches. */
export interface GreetingBlock {
  key: string;
  /** "Về phía các cơ quan Đảng": what is said before the names. */
  phrase: string;
  /** Comes behind all others, whatever the rank of its people. */
  isLast?: boolean;
  /** More people than this are told as a number. */
  nameAtMost: number;
  /** All that are given must hold. */
  match: {
    isSuperiorGuest?: true;
    /** A level under the host's. */
    isBelowHost?: true;
    isUnranked?: true;
    blocks?: readonly Block[];
    roles?: readonly AttendeeRole[];
    /** How the organisation's name begins. */
    organisations?: readonly string[];
  };
}

export interface GreetingScheme {
  blocks: readonly GreetingBlock[];
  /** Who has only these roles serves the conference and is not greeted. */
  servingRoles: readonly AttendeeRole[];
}

/** PRESENT: those who have come; CONFIRMED: nobody is checked in yet, so those who said they would come. */
export type GreetingBasis = 'PRESENT' | 'CONFIRMED';

export interface GreetingGroup<Subject> {
  block: GreetingBlock;
  named: Subject[];
  /** How many more belong to the block than are named. */
  others: number;
}

export interface Greeting<Subject> {
  basis: GreetingBasis;
  groups: GreetingGroup<Subject>[];
}

/**
 * The custom: guests of the superior level, Party, elected bodies, government, Front and unions, departments, local units,
 * those honoured, the press. After Hướng dẫn 112-HD/BTGTU of Đắk Lắk (2020) for the order; the numbers are suggestions.
 */
export const customaryGreeting: GreetingScheme = {
  servingRoles: ['SERVICE', 'MASTER_OF_CEREMONIES'],
  blocks: [
    {
      key: 'superior',
      phrase: 'Về phía lãnh đạo, cơ quan cấp trên',
      nameAtMost: 20,
      match: { isSuperiorGuest: true },
    },
    {
      key: 'press',
      phrase: 'Về phía các cơ quan báo chí',
      isLast: true,
      nameAtMost: 5,
      match: { roles: ['PRESS'] },
    },
    {
      key: 'honoured',
      phrase: 'Về phía các tập thể, cá nhân được khen thưởng',
      isLast: true,
      nameAtMost: 10,
      match: { roles: ['AWARD_RECIPIENT'], isUnranked: true },
    },
    {
      key: 'local',
      phrase: 'Về phía các địa phương, cơ sở',
      nameAtMost: 15,
      match: { isBelowHost: true },
    },
    {
      key: 'departments',
      phrase: 'Về phía các sở, ngành, phòng, ban chuyên môn',
      nameAtMost: 15,
      match: {
        blocks: ['GOVERNMENT'],
        organisations: ['Sở', 'Phòng', 'Chi cục', 'Cục', 'Trung tâm', 'Thanh tra', 'Văn phòng', 'Ban Quản lý'],
      },
    },
    { key: 'party', phrase: 'Về phía cấp ủy, các cơ quan Đảng', nameAtMost: 20, match: { blocks: ['PARTY'] } },
    { key: 'assembly', phrase: 'Về phía cơ quan dân cử', nameAtMost: 20, match: { blocks: ['ASSEMBLY'] } },
    { key: 'government', phrase: 'Về phía chính quyền', nameAtMost: 20, match: { blocks: ['GOVERNMENT'] } },
    {
      key: 'front',
      phrase: 'Về phía Mặt trận Tổ quốc và các đoàn thể',
      nameAtMost: 20,
      match: { blocks: ['FRONT', 'MASS_ORGANISATION'] },
    },
    { key: 'armed', phrase: 'Về phía lực lượng vũ trang', nameAtMost: 15, match: { blocks: ['ARMED_FORCES'] } },
    { key: 'others', phrase: 'Về phía các đại biểu khác', nameAtMost: 15, match: {} },
  ],
};

type Check = (subject: GreetingSubject, block: GreetingBlock, hostLevel: number | null) => boolean;

const checks: readonly Check[] = [
  ({ isSuperiorGuest }, { match }) => !match.isSuperiorGuest || isSuperiorGuest,
  ({ levelRank }, { match }, hostLevel) => !match.isBelowHost || (hostLevel !== null && levelRank > hostLevel),
  ({ rankWeight }, { match }) => !match.isUnranked || rankWeight === 0,
  ({ block }, { match }) => !match.blocks || match.blocks.includes(block),
  ({ roles }, { match }) => !match.roles || match.roles.some((role) => roles.includes(role)),
  ({ organisation }, { match }) =>
    !match.organisations || match.organisations.some((start) => begins(organisation, start)),
];

/**
 * Groups those who are really there for the greeting. Inside a block the order of precedence holds; a block comes where
 * its first member stands in that order, so that a place chosen by hand is kept, and each block comes once.
 *
 * @param subjects in order of precedence
 * @param hostLevel number of the lead host's level, null when unknown: then nobody is below it
 * @returns groups with at least one person; the basis says whether they have come or only confirmed
 * @example greetingOrder(attendees, 2).groups[0].block.phrase // 'Về phía lãnh đạo, cơ quan cấp trên'
 */
export function greetingOrder<Subject extends GreetingSubject>(
  subjects: readonly Subject[],
  hostLevel: number | null,
  scheme: GreetingScheme = customaryGreeting,
): Greeting<Subject> {
  const basis: GreetingBasis = subjects.some(({ presence }) => presence === 'PRESENT') ? 'PRESENT' : 'CONFIRMED';
  const members = new Map<GreetingBlock, Subject[]>();
  for (const subject of subjects) {
    if (!comes(subject, basis) || serves(subject, scheme)) continue;
    const block = scheme.blocks.find((each) => checks.every((check) => check(subject, each, hostLevel)));
    if (block) members.set(block, [...(members.get(block) ?? []), subject]);
  }
  // A Map keeps the order in which its keys came, which is that of each block's first member.
  const groups = [...members].map(([block, all]) => ({
    block,
    named: all.slice(0, block.nameAtMost),
    others: Math.max(0, all.length - block.nameAtMost),
  }));
  return { basis, groups: groups.sort((a, b) => Number(a.block.isLast ?? false) - Number(b.block.isLast ?? false)) };
}

function comes({ presence, invitation }: GreetingSubject, basis: GreetingBasis): boolean {
  return basis === 'PRESENT' ? presence === 'PRESENT' : presence === 'UNKNOWN' && invitation === 'CONFIRMED';
}

const serves = ({ roles }: GreetingSubject, { servingRoles }: GreetingScheme): boolean =>
  roles.length > 0 && roles.every((role) => servingRoles.includes(role));

/** Letters and tones count: "Sở" is no "Số". */
const begins = (organisation: string, start: string): boolean =>
  `${spellingKey(organisation)} `.startsWith(`${spellingKey(start)} `);
