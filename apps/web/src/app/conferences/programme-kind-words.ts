import type { ProgrammeKind } from '@ky-yeu/contracts/closed-lists';

const kindWords: readonly (readonly [RegExp, ProgrammeKind])[] = [
  [/đón tiếp/i, 'RECEPTION'],
  [/chào cờ|văn nghệ|quốc ca/i, 'CEREMONY'],
  [/tuyên bố lý do|giới thiệu/i, 'INTRODUCTION'],
  [/khai mạc/i, 'OPENING'],
  [/chỉ đạo/i, 'DIRECTIVE_SPEECH'],
  [/báo cáo/i, 'REPORT'],
  [/tham luận/i, 'DISCUSSION_PAPER'],
  [/thảo luận/i, 'DISCUSSION'],
  [/khen thưởng|trao thưởng|trao tặng/i, 'AWARDING'],
  [/tiếp thu/i, 'REPLY'],
  [/kết luận|bế mạc/i, 'CONCLUSION'],
  [/giải lao|nghỉ/i, 'BREAK'],
];

/** The kind that the words of an item speak of; OTHER when they speak of none. */
export function kindOfItem(title: string): ProgrammeKind {
  return kindWords.find(([words]) => words.test(title))?.[1] ?? 'OTHER';
}
