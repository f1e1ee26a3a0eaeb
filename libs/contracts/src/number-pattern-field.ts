import { ValidateBy } from 'class-validator';
import { Text, type Options } from './fields';
import { patternProblem } from './number-pattern';

/** A pattern of number and symbol. */
export function NumberPattern(options: Options): PropertyDecorator {
  const problem = (value: unknown) => (typeof value === 'string' && value ? patternProblem(value) : null);
  const rule = ValidateBy({
    name: 'isNumberPattern',
    validator: {
      validate: (value: unknown) => problem(value) === null,
      defaultMessage: (checked) => `${options.label}: ${problem(checked?.value) ?? ''}`,
    },
  }) as PropertyDecorator;
  return (target, key) => {
    Text({ ...options, max: 60 })(target, key);
    rule(target, key);
  };
}
