import { Matches, MaxLength, ValidateBy } from 'class-validator';
import { field } from './fields';
import { isRealDate } from './real-date';

interface Options {
  label: string;
}

/** Vietnam is seven hours ahead of UTC all year round. */
const todayInVietnam = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

/** A date of birth as YYYY-MM-DD, optional: a real date that is not still to come. */
export function BirthDate({ label }: Options): PropertyDecorator {
  const isReal = ValidateBy({
    name: 'isRealDate',
    validator: {
      validate: isRealDate,
      defaultMessage: () => `${label}: ngày này không có trong lịch, hãy nhập theo dạng ngày/tháng/năm.`,
    },
  }) as PropertyDecorator;
  const isPast = ValidateBy({
    name: 'isNotToCome',
    validator: {
      validate: (value: unknown) => !isRealDate(value) || String(value) <= todayInVietnam(),
      defaultMessage: () => `${label}: ngày này chưa đến, hãy kiểm tra lại năm.`,
    },
  }) as PropertyDecorator;
  return field({ label, type: 'string', format: 'date', required: false }, isReal, isPast);
}

/** A telephone number as offices write it, optional: in groups, with an extension, or two of them; not without digits. */
export function PhoneNumber({ label }: Options): PropertyDecorator {
  return field(
    { label, type: 'string', required: false, maxLength: 40 },
    Matches(/\d\D*\d\D*\d/, { message: `${label}: cần có ít nhất ba chữ số của số máy.` }) as PropertyDecorator,
    MaxLength(40, { message: `${label}: dài quá 40 ký tự, hãy rút gọn.` }) as PropertyDecorator,
  );
}
