export const roles = ['administrator', 'editor', 'reader'] as const;
export type Role = (typeof roles)[number];
export const roleLabels: Record<Role, string> = {
  administrator: 'Quản trị',
  editor: 'Biên tập',
  reader: 'Chỉ xem',
};

export const permissions = [
  'organisations:read',
  'organisations:write',
  'people:read',
  'people:write',
  'personal-data:manage',
  'conferences:read',
  'conferences:write',
  'rules:read',
  'rules:write',
  'speeches:read',
  'speeches:write',
  'awards:read',
  'awards:write',
  'press:read',
  'press:write',
  'documents:read',
  'documents:write',
  'documents:issue',
  'imports:use',
  'dashboard:read',
  'search:read',
  'audit:read',
  'changes:undo',
  'users:manage',
  'account:own',
  'views:share',
  'plans:read',
  'plans:write',
  'plans:approve',
  'plans:override',
] as const;
export type Permission = (typeof permissions)[number];

const readerPermissions = permissions.filter(
  (permission) => /:read$|^account:own$/.test(permission) && permission !== 'audit:read',
);
const editorPermissions = permissions.filter(
  (permission) =>
    permission !== 'users:manage' && permission !== 'personal-data:manage' && permission !== 'plans:override',
);

const permissionsOfRole: Record<Role, ReadonlySet<Permission>> = {
  administrator: new Set(permissions),
  editor: new Set(editorPermissions),
  reader: new Set(readerPermissions),
};

/** Whether a role holds a permission: the one table behind route guards and buttons. */
export function isAllowed(role: Role, permission: Permission): boolean {
  return permissionsOfRole[role].has(permission);
}
