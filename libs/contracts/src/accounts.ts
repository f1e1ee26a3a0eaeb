import { roles, type Permission, type Role } from './permissions';
import { EmailAddress, Flag, IsoDate, OneOf, Reference, RowVersion, Text } from './fields';
import { PageQuery, type Row } from './page';

export class Login {
  @Text({ label: 'Tên đăng nhập', max: 64 }) username: string;
  @Text({ label: 'Mật khẩu', max: 200 }) password: string;
}
export class ChangePassword {
  @Text({ label: 'Mật khẩu hiện tại', max: 200 }) currentPassword: string;
  @Text({ label: 'Mật khẩu mới', min: 10, max: 200 }) newPassword: string;
}
export interface Account {
  id: string;
  username: string;
  displayName: string;
  role: Role;
  mustChangePassword: boolean;
  permissions: Permission[];
}
export interface SessionInfo {
  id: string;
  isCurrent: boolean;
  startedAt: string;
  expiresAt: string;
  userAgent: string | null;
  address: string | null;
}
export class CreateUser {
  @Text({ label: 'Tên đăng nhập', min: 2, max: 64 }) username: string;
  @Text({ label: 'Họ và tên', max: 150 }) displayName: string;
  @EmailAddress({ label: 'Thư điện tử', optional: true }) email?: string | null;
  @OneOf(roles, { label: 'Quyền' }) role: Role;
  @Text({ label: 'Mật khẩu', min: 10, max: 200 }) password: string;
}
export class UpdateUser {
  @Text({ label: 'Họ và tên', max: 150 }) displayName: string;
  @EmailAddress({ label: 'Thư điện tử', optional: true }) email?: string | null;
  @OneOf(roles, { label: 'Quyền' }) role: Role;
  @Flag({ label: 'Đang hoạt động' }) isActive: boolean;
  @Text({ label: 'Mật khẩu mới', min: 10, max: 200, optional: true }) password?: string | null;
  @RowVersion() version: number;
}
export interface User extends Row {
  username: string;
  displayName: string;
  email: string | null;
  role: Role;
  isActive: boolean;
  lastLoginAt: string | null;
}
export class CreateApiToken {
  @Text({ label: 'Tên khóa', max: 100 }) name: string;
  @IsoDate({ label: 'Hết hạn ngày', optional: true }) expiresOn?: string | null;
}
export interface ApiToken extends Row {
  name: string;
  createdAt: string;
  expiresAt: string | null;
}
/** The secret is shown once, at creation. */
export interface CreatedApiToken extends ApiToken {
  token: string;
}

export const auditActions = ['I', 'U', 'D'] as const;
export type AuditAction = (typeof auditActions)[number];
export const auditActionLabels: Record<AuditAction, string> = { I: 'Thêm', U: 'Sửa', D: 'Xóa' };

export class AuditQuery extends PageQuery {
  @Text({ label: 'Bảng', max: 60, optional: true }) table?: string;
  @Reference({ label: 'Dòng', optional: true }) rowId?: string;
  @Reference({ label: 'Hội nghị', optional: true }) conferenceId?: string;
  @Reference({ label: 'Người làm', optional: true }) actorId?: string;
  @OneOf(auditActions, { label: 'Việc', optional: true }) action?: AuditAction;
}
export interface AuditEntry {
  id: string;
  at: string;
  changeId: string;
  actorId: string | null;
  actorName: string | null;
  table: string;
  rowId: string | null;
  conferenceId: string | null;
  action: AuditAction;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}
