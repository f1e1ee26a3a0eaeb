import { territoryKindLabels } from '@ky-yeu/contracts/territory-lists';

const words = Object.entries(territoryKindLabels)
  .map(([kind, word]) => `when '${kind}' then '${word}'`)
  .join(' ');

/** SQL: the name of a territory with the word of its kind, "Tỉnh Hưng Yên"; null without a territory. */
export const territoryFullName = (alias: string): string => `case ${alias}.kind ${words} end || ' ' || ${alias}.name`;
