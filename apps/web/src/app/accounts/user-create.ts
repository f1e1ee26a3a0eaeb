import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { CreateUser, type User } from '@ky-yeu/contracts/accounts';
import { roleLabels } from '@ky-yeu/contracts/permissions';
import { EditFrame } from '../shared/edit-frame';
import { ChoiceField } from '../shared/fields/choice-field';
import { TextField } from '../shared/fields/text-field';
import { recordForm, type Filled } from '../shared/record-form';
import { AccountsApi } from './accounts-api';

/** Adds somebody who may log in. */
@Component({
  selector: 'app-user-create',
  imports: [ChoiceField, EditFrame, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame [form]="form" heading="Thêm người dùng" savedText="Đã thêm người dùng.">
      <div class="form-grid">
        <app-text-field hint="Chữ thường không dấu, chữ số, dấu chấm, gạch nối." [field]="form.fields.username" />
        <app-choice-field [field]="form.fields.role" [labels]="roleLabels" />
        <app-text-field class="wide" [field]="form.fields.displayName" />
        <app-text-field class="wide" type="email" hint="Nhận thư nhắc việc" [field]="form.fields.email" />
        <app-text-field
          class="wide"
          type="password"
          autocomplete="new-password"
          hint="Ít nhất 10 ký tự. Người dùng nên đổi ngay ở lần đăng nhập đầu."
          [field]="form.fields.password"
        />
      </div>
    </app-edit-frame>
  `,
})
export class UserCreate {
  private readonly api = inject(AccountsApi);
  protected readonly roleLabels = roleLabels;
  protected readonly form = recordForm<Filled<CreateUser>, User>({
    contract: CreateUser,
    value: { username: '', displayName: '', email: null, role: 'editor', password: '' },
    save: (body) => this.api.createUser(body),
  });
}
