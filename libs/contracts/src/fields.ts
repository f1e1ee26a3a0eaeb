import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { isRealDate } from './real-date';

/** What a field is, for the OpenAPI page and for forms. */
export interface FieldDescription {
  name: string;
  label: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  required: boolean;
  format?: 'uuid' | 'date' | 'time' | 'email';
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  values?: readonly string[];
  itemType?: 'string' | 'integer' | (() => new () => object);
  /** In a query each item comes as a parameter of its own, since it may hold commas. */
  isRepeated?: boolean;
}

const descriptions = new WeakMap<object, FieldDescription[]>();
const inherited = new WeakMap<object, FieldDescription[]>();

/** The described fields of a contract class, inherited ones first. */
export function describeFields(contract: new () => object): FieldDescription[] {
  const known = inherited.get(contract);
  if (known) return known;
  const chain: FieldDescription[] = [];
  for (let proto: object | null = contract.prototype as object; proto; proto = Object.getPrototypeOf(proto) as object) {
    chain.unshift(...(descriptions.get(proto) ?? []));
  }
  inherited.set(contract, chain);
  return chain;
}

export interface Options {
  /** Vietnamese name of the field, as the form shows it; it opens every message. */
  label: string;
  optional?: boolean;
}

/** Describes a field and adds its rules; what the decorators below are made of. */
export function field(description: Omit<FieldDescription, 'name'>, ...rules: PropertyDecorator[]): PropertyDecorator {
  return (target, key) => {
    const own = descriptions.get(target) ?? [];
    descriptions.set(target, [...own, { ...description, name: String(key) }]);
    if (!description.required) IsOptional()(target, String(key));
    // Rules are checked in the order they are added, and the first broken one gives the message.
    rules.forEach((rule) => rule(target, key));
  };
}

function present(label: string): PropertyDecorator {
  const rule = ValidateBy({
    name: 'isPresent',
    validator: {
      validate: (value: unknown) => value !== undefined && value !== null && value !== '',
      defaultMessage: () => `${label}: hãy nhập nội dung này.`,
    },
  });
  return rule as PropertyDecorator;
}

const required = (options: Options): PropertyDecorator[] => (options.optional ? [] : [present(options.label)]);

/** A line of text, at most `max` characters (500 unless told). */
export function Text(options: Options & { max?: number; min?: number }): PropertyDecorator {
  const max = options.max ?? 500;
  return field(
    { label: options.label, type: 'string', required: !options.optional, maxLength: max },
    ...required(options),
    IsString({ message: `${options.label}: phải là chữ.` }) as PropertyDecorator,
    MaxLength(max, { message: `${options.label}: dài quá ${max} ký tự, hãy rút gọn.` }) as PropertyDecorator,
    ...(options.min
      ? [
          MinLength(options.min, {
            message: `${options.label}: cần ít nhất ${options.min} ký tự.`,
          }) as PropertyDecorator,
        ]
      : []),
  );
}

/** A personal name: letters of any language, spaces, apostrophe, dot and hyphen; no emoji, no digits. */
export function PersonalName(options: Options & { max?: number }): PropertyDecorator {
  const max = options.max ?? 150;
  return field(
    { label: options.label, type: 'string', required: !options.optional, maxLength: max },
    ...required(options),
    IsString({ message: `${options.label}: phải là chữ.` }) as PropertyDecorator,
    MaxLength(max, { message: `${options.label}: dài quá ${max} ký tự, hãy rút gọn.` }) as PropertyDecorator,
    Matches(/^[\p{L}\p{M}][\p{L}\p{M}\s.'’-]*$/u, {
      message: `${options.label}: chỉ gồm chữ cái, dấu cách, dấu chấm, dấu nháy và gạch nối; hãy bỏ chữ số, biểu tượng.`,
    }) as PropertyDecorator,
  );
}

/** One value of a closed list. */
export function OneOf(values: readonly string[], options: Options): PropertyDecorator {
  return field(
    { label: options.label, type: 'string', required: !options.optional, values },
    ...required(options),
    IsIn(values, { message: `${options.label}: hãy chọn một giá trị trong danh sách.` }) as PropertyDecorator,
  );
}

/** Several values of a closed list. */
export function ManyOf(values: readonly string[], options: Options): PropertyDecorator {
  return field(
    { label: options.label, type: 'array', required: !options.optional, values, itemType: 'string' },
    IsArray({ message: `${options.label}: phải là một danh sách.` }) as PropertyDecorator,
    IsIn(values, { each: true, message: `${options.label}: hãy chọn trong danh sách.` }) as PropertyDecorator,
    ArrayMaxSize(30, { message: `${options.label}: nhiều nhất 30 mục.` }) as PropertyDecorator,
  );
}

/** Lines of text. */
export function TextList(options: Options & { max?: number }): PropertyDecorator {
  const max = options.max ?? 500;
  return field(
    { label: options.label, type: 'array', required: !options.optional, itemType: 'string' },
    IsArray({ message: `${options.label}: phải là một danh sách.` }) as PropertyDecorator,
    MaxLength(max, { each: true, message: `${options.label}: mỗi mục dài nhất ${max} ký tự.` }) as PropertyDecorator,
    ArrayMaxSize(100, { message: `${options.label}: nhiều nhất 100 mục.` }) as PropertyDecorator,
  );
}

/** A calendar date as YYYY-MM-DD; 31/02 is refused. */
export function IsoDate(options: Options): PropertyDecorator {
  const rule = ValidateBy({
    name: 'isRealDate',
    validator: {
      validate: isRealDate,
      defaultMessage: () => `${options.label}: ngày này không có trong lịch, hãy nhập theo dạng ngày/tháng/năm.`,
    },
  });
  return field(
    { label: options.label, type: 'string', format: 'date', required: !options.optional },
    ...required(options),
    rule as PropertyDecorator,
  );
}

/** A clock time as HH:MM. */
export function ClockTime(options: Options): PropertyDecorator {
  return field(
    { label: options.label, type: 'string', format: 'time', required: !options.optional },
    ...required(options),
    Matches(/^([01]\d|2[0-3]):[0-5]\d(:00)?$/, {
      message: `${options.label}: giờ phải có dạng 08:00 (từ 00:00 đến 23:59).`,
    }) as PropertyDecorator,
  );
}

/** A whole number; unknown is null and never zero. */
export function WholeNumber(options: Options & { min?: number; max?: number }): PropertyDecorator {
  const { min = 0, max = 10_000_000 } = options;
  return field(
    { label: options.label, type: 'integer', required: !options.optional, minimum: min, maximum: max },
    ...required(options),
    IsInt({ message: `${options.label}: phải là số nguyên; chưa biết thì để trống.` }) as PropertyDecorator,
    Min(min, { message: `${options.label}: phải từ ${min} trở lên.` }) as PropertyDecorator,
    Max(max, { message: `${options.label}: không quá ${max}.` }) as PropertyDecorator,
  );
}

/** A number with decimals. */
export function DecimalNumber(options: Options & { min?: number }): PropertyDecorator {
  return field(
    { label: options.label, type: 'number', required: !options.optional },
    ...required(options),
    IsNumber(
      { allowNaN: false, allowInfinity: false, maxDecimalPlaces: 4 },
      {
        message: `${options.label}: phải là một số; chưa biết thì để trống.`,
      },
    ) as PropertyDecorator,
    Min(options.min ?? -1e15, {
      message: `${options.label}: phải từ ${options.min ?? 0} trở lên.`,
    }) as PropertyDecorator,
    Max(1e15, { message: `${options.label}: số quá lớn.` }) as PropertyDecorator,
  );
}

/** Yes or no. */
export function Flag(options: Options): PropertyDecorator {
  return field(
    { label: options.label, type: 'boolean', required: !options.optional },
    IsBoolean({ message: `${options.label}: chỉ nhận có hoặc không.` }) as PropertyDecorator,
  );
}

/** The id of another record. */
export function Reference(options: Options): PropertyDecorator {
  return field(
    { label: options.label, type: 'string', format: 'uuid', required: !options.optional },
    ...required(options),
    IsUUID('all', { message: `${options.label}: hãy chọn lại từ danh sách gợi ý.` }) as PropertyDecorator,
  );
}

/** Ids of other records, in order. */
export function References(options: Options & { max?: number }): PropertyDecorator {
  const max = options.max ?? 50;
  return field(
    { label: options.label, type: 'array', required: !options.optional, itemType: 'string' },
    IsArray({ message: `${options.label}: phải là một danh sách.` }) as PropertyDecorator,
    IsUUID('all', { each: true, message: `${options.label}: hãy chọn lại từ danh sách gợi ý.` }) as PropertyDecorator,
    ArrayMaxSize(max, { message: `${options.label}: nhiều nhất ${max} mục.` }) as PropertyDecorator,
  );
}

/** Several whole numbers, at most `max` (50 unless told). */
export function Numbers(options: Options & { max?: number }): PropertyDecorator {
  const max = options.max ?? 50;
  return field(
    { label: options.label, type: 'array', required: !options.optional, itemType: 'integer' },
    IsArray({ message: `${options.label}: phải là một danh sách.` }) as PropertyDecorator,
    IsInt({ each: true, message: `${options.label}: chỉ gồm số nguyên.` }) as PropertyDecorator,
    ArrayMaxSize(max, { message: `${options.label}: nhiều nhất ${max} mục.` }) as PropertyDecorator,
  );
}

/** An e-mail address. */
export function EmailAddress(options: Options): PropertyDecorator {
  return field(
    { label: options.label, type: 'string', format: 'email', required: !options.optional, maxLength: 200 },
    ...required(options),
    IsEmail({}, { message: `${options.label}: địa chỉ thư chưa đúng.` }) as PropertyDecorator,
  );
}

function plainObject(label: string, each: boolean): PropertyDecorator {
  const rule = ValidateBy(
    {
      name: 'isPlainObject',
      validator: {
        validate: (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value),
        defaultMessage: () => `${label}: nội dung chưa đúng.`,
      },
    },
    { each },
  );
  return rule as PropertyDecorator;
}

/** The address of a page on the web. */
export function WebAddress(options: Options): PropertyDecorator {
  return field(
    { label: options.label, type: 'string', required: !options.optional, maxLength: 1000 },
    ...required(options),
    MaxLength(1000, { message: `${options.label}: dài quá 1000 ký tự.` }) as PropertyDecorator,
    Matches(/^https?:\/\/[^\s/]+/i, {
      message: `${options.label}: phải bắt đầu bằng http:// hoặc https://.`,
    }) as PropertyDecorator,
  );
}

/** A nested object of another contract class. */
export function Nested(contract: () => new () => object, options: Options): PropertyDecorator {
  return field(
    { label: options.label, type: 'object', required: !options.optional, itemType: contract },
    ...required(options),
    plainObject(options.label, false),
    ValidateNested({ message: `${options.label}: nội dung chưa đúng.` }) as PropertyDecorator,
  );
}

/** A list of objects of another contract class. */
export function NestedList(contract: () => new () => object, options: Options & { max?: number }): PropertyDecorator {
  const max = options.max ?? 100;
  return field(
    { label: options.label, type: 'array', required: !options.optional, itemType: contract },
    IsArray({ message: `${options.label}: phải là một danh sách.` }) as PropertyDecorator,
    ArrayMaxSize(max, { message: `${options.label}: nhiều nhất ${max} mục.` }) as PropertyDecorator,
    plainObject(options.label, true),
    ValidateNested({ each: true, message: `${options.label}: nội dung chưa đúng.` }) as PropertyDecorator,
  );
}
/** The version that the editor saw: a stale one is refused, so that two editors never overwrite each other. */
export function RowVersion(): PropertyDecorator {
  return WholeNumber({ label: 'Phiên bản', min: 1 });
}
