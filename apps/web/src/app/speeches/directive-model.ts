import type { CreateDirective, Directive } from '@ky-yeu/contracts/speeches';
import { rememberName } from '../shared/known-names';
import { pickModel } from '../shared/pick-model';
import type { Filled } from '../shared/record-form';

const none: Filled<CreateDirective> = {
  body: '',
  ordinalLabel: null,
  strength: null,
  addressees: [],
  authorIds: [],
  speechId: null,
  periodLabel: null,
  dueOn: null,
  status: 'OPEN',
  note: null,
  ordinal: null,
};

/** Makes the values of the form of a directive; of undefined those of a new one. */
export function directiveModel(directive?: Directive): Filled<CreateDirective> {
  if (!directive) return none;
  directive.authors.forEach(({ id, name }) => rememberName(id, name));
  return { ...pickModel(none, directive), authorIds: directive.authors.map(({ id }) => id) };
}

const words = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười'];

/** The number that the next of a row of tasks would carry: 'Hai là' after one; '11.' once words run out. */
export function nextOrdinalLabel(count: number): string {
  const word = words[count];
  return word ? `${word} là` : `${count + 1}.`;
}
