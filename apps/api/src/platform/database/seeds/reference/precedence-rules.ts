import { blocks, organisationLevels } from '@ky-yeu/contracts/closed-lists';
import { precedencePrinciples, type PrecedencePrinciple } from '@ky-yeu/contracts/precedence-lists';
import type { PrecedenceRule, PrecedenceStep } from '@ky-yeu/contracts/precedence';

/** A rule of precedence as it is seeded; the natural key is its span of time. */
export type PrecedenceRuleSeed = Omit<PrecedenceRule, 'id' | 'version'>;

const dakLak = 'Hướng dẫn 112-HD/BTGTU (Đắk Lắk, 2020)';
const custom = 'Theo thông lệ, chưa đối chiếu văn bản';
const catalogue = 'Quy định 368-QĐ/TW ngày 08/9/2025';

const unconfirmed = (source: string) => ({ source, isConfirmed: false });

/** The order of the steps is that of the one complete local rule known; nothing national lays it down. */
function stepsBy(rank: string): PrecedenceStep[] {
  return [
    { criterion: 'GUEST', isOn: true, ...unconfirmed(`${dakLak}: khách trước, chủ sau`) },
    { criterion: 'LEVEL', isOn: true, ...unconfirmed(`${dakLak}: đại biểu cấp trên được giới thiệu đầu tiên`) },
    { criterion: 'BLOCK', isOn: true, ...unconfirmed(`${dakLak}: thứ tự các khối`) },
    { criterion: 'RANK', isOn: true, ...unconfirmed(rank) },
    { criterion: 'APPOINTED', isOn: true, ...unconfirmed(`${dakLak}: cùng chức vụ, ai giữ trước xếp trước`) },
    { criterion: 'BORN', isOn: true, ...unconfirmed(`${dakLak}: giữ chức cùng thời điểm, ai nhiều tuổi xếp trước`) },
    { criterion: 'NAME', isOn: true, ...unconfirmed('Quy ước của hệ thống khi nguồn không nêu căn cứ nào nữa') },
  ];
}

/** The guide names Party, elected bodies, government and Front; where the others stand is custom. */
const namedBlocks = ['PARTY', 'ASSEMBLY', 'GOVERNMENT', 'FRONT'];

function rule(
  span: Pick<PrecedenceRuleSeed, 'name' | 'validFrom' | 'validTo' | 'source'>,
  rank: string,
  principleSources: Record<PrecedencePrinciple, string>,
): PrecedenceRuleSeed {
  return {
    ...span,
    isConfirmed: false,
    steps: stepsBy(rank),
    blocks: blocks.map((block) => ({ block, ...unconfirmed(namedBlocks.includes(block) ? dakLak : custom) })),
    levels: organisationLevels.map((level) => ({ level, ...unconfirmed(`${dakLak}: cấp trên trước`) })),
    principles: precedencePrinciples.map((principle) => ({ principle, ...unconfirmed(principleSources[principle]) })),
  };
}

const noDelegation = 'Nguyên tắc lễ tân “ngôi thứ không ủy quyền”, nguồn thứ cấp, chưa xác nhận';

/** Two spans: before and since the rank catalogue of 2025, which says that only full-time posts are ranked, by the highest. */
export const precedenceRules: readonly PrecedenceRuleSeed[] = [
  rule(
    { name: 'Thứ tự lễ tân trước Quy định 368-QĐ/TW', validFrom: '1976-01-01', validTo: '2025-09-07', source: dakLak },
    `${dakLak}: từ chức vụ cao đến chức vụ thấp`,
    { HIGHEST_POST: custom, FULL_TIME_ONLY: custom, NO_DELEGATION: noDelegation },
  ),
  rule(
    {
      name: 'Thứ tự lễ tân từ Quy định 368-QĐ/TW',
      validFrom: '2025-09-08',
      validTo: null,
      source: `${dakLak}; ${catalogue}`,
    },
    `${catalogue} về danh mục chức vụ; thứ tự theo ${dakLak}`,
    { HIGHEST_POST: catalogue, FULL_TIME_ONLY: catalogue, NO_DELEGATION: noDelegation },
  ),
];
