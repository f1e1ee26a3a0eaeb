import type { CreateKeyFigure, KeyFigure } from '@ky-yeu/contracts/programme';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { rememberName } from '../shared/known-names';
import { pickModel } from '../shared/pick-model';
import type { Filled } from '../shared/record-form';

const none: Filled<CreateKeyFigure> = {
  label: '',
  value: null,
  total: null,
  unit: null,
  qualifier: null,
  year: null,
  organisationId: null,
  note: null,
  ordinal: null,
};

/** Makes the values of the form of a key figure; of undefined those of a new one. */
export function figureModel(figure?: KeyFigure): Filled<CreateKeyFigure> {
  rememberName(figure?.organisationId, figure?.organisationName);
  return pickModel(none, figure);
}

/** Writes a figure as it is known: '66 mô hình', '10/10', '100 %'; 'chưa rõ' without a number. */
export function figureText({ value, total, unit }: Pick<KeyFigure, 'value' | 'total' | 'unit'>): string {
  if (value === null) return 'chưa rõ';
  const number = total === null ? formatNumber(value) : `${formatNumber(value)}/${formatNumber(total)}`;
  return unit ? `${number} ${unit}` : number;
}
