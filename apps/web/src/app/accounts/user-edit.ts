import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { UpdateUser, type User } from '@ky-yeu/contracts/accounts';
import { roleLabels } from '@ky-yeu/contracts/permissions';
import { EditFrame } from '../shared/edit-frame';
import { ChoiceField } from '../shared/fields/choice-field';
import { FlagField } from '../shared/fields/flag-field';
import { TextField } from '../shared/fields/text-field';
import { recordForm, type Filled } from '../shared/record-form';
import { AccountsApi } from './accounts-api';

export interface UserEditData {
  user: User | null;
}

type Model = Omit<Filled<UpdateUser>, 'version'>;

const modelOf = ({ displayName, email, role, isActive }: User): Model => ({
  displayName,
  email,
  role,
  isActive,
  password: null,
});

/** Changes the rights of a user, locks the account or gives it a new password. */
@Component({
  selector: 'app-user-edit',
  imports: [ChoiceField, EditFrame, FlagField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame [form]="form" [heading]="'Sửa người dùng ' + user.username" savedText="Đã lưu người dùng.">
      <div class="form-grid">
        <app-text-field class="wide" [field]="form.fields.displayName" />
        <app-text-field class="wide" type="email" hint="Nhận thư nhắc việc" [field]="form.fields.email" />
        <app-choice-field [field]="form.fields.role" [labels]="roleLabels" />
        <app-text-field
          type="password"
          autocomplete="new-password"
          hint="Để trống: giữ mật khẩu cũ. Ít nhất 10 ký tự."
          [field]="form.fields.password"
        />
        <app-flag-field
          class="wide"
          hint="Bỏ chọn để khóa; người bị khóa không đăng nhập được, dữ liệu đã nhập vẫn giữ."
          [field]="form.fields.isActive"
        />
      </div>
    </app-edit-frame>
  `,
})
export class UserEdit {
  private readonly api = inject(AccountsApi);
  protected readonly user = inject<{ user: User }>(MAT_DIALOG_DATA).user;
  protected readonly roleLabels = roleLabels;
  protected readonly form = recordForm<Model, User>({
    contract: UpdateUser,
    value: modelOf(this.user),
    version: this.user.version,
    fromRecord: modelOf,
    save: (body, version) => this.api.updateUser(this.user.id, { ...body, version }),
  });
}
