import { ValidateBy, type ValidationArguments } from 'class-validator';
import { ChangePassword } from '@ky-yeu/contracts/accounts';
import { Text } from '@ky-yeu/contracts/fields';

const label = 'Nhập lại mật khẩu mới';

const sameAsNew = ValidateBy({
  name: 'sameAsNew',
  validator: {
    validate: (value: unknown, about?: ValidationArguments) =>
      value === (about?.object as PasswordTwice | undefined)?.newPassword,
    defaultMessage: () => `${label}: hai lần nhập chưa giống nhau.`,
  },
}) as PropertyDecorator;

/** What the form of a new password asks for; the server takes it without the repetition. */
export class PasswordTwice extends ChangePassword {
  // The lower decorator is applied, and so checked, first.
  @sameAsNew
  @Text({ label, max: 200 })
  repeated: string;
}
