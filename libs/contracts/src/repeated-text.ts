import { ArrayMaxSize, IsArray, IsString, MaxLength } from 'class-validator';
import { field, type Options } from './fields';

/** Texts of which each comes as a query parameter of the same name. */
export function RepeatedText(options: Options & { max: number; maxItems: number }): PropertyDecorator {
  const { label, max, maxItems, optional } = options;
  return field(
    { label, type: 'array', required: !optional, itemType: 'string', isRepeated: true },
    IsArray({ message: `${label}: phải là một danh sách.` }) as PropertyDecorator,
    IsString({ each: true, message: `${label}: phải là chữ.` }) as PropertyDecorator,
    MaxLength(max, { each: true, message: `${label}: mỗi mục dài nhất ${max} ký tự.` }) as PropertyDecorator,
    ArrayMaxSize(maxItems, { message: `${label}: nhiều nhất ${maxItems} mục.` }) as PropertyDecorator,
  );
}
