import type { SearchHit } from '@ky-yeu/contracts/dashboard';
import type { Permission } from '@ky-yeu/contracts/permissions';
import { fold } from '@ky-yeu/vietnamese/fold';

/** Something the quick search can go to. */
export interface Target {
  id: string;
  kind: string;
  title: string;
  detail: string | null;
  path: readonly string[];
  query?: Record<string, string>;
}

interface Command extends Target {
  needs?: Permission;
}

const command = (title: string, path: string, needs?: Permission, query?: Record<string, string>): Command => ({
  id: `command ${title}`,
  kind: 'Việc',
  title,
  detail: null,
  path: [path],
  needs,
  query,
});

const commands: readonly Command[] = [
  command('Thêm hội nghị', '/conferences', 'conferences:write', { new: '1' }),
  command('Thêm cá nhân', '/people', 'people:write', { new: '1' }),
  command('Thêm tổ chức', '/organisations', 'organisations:write', { new: '1' }),
  command('Nhập danh sách từ Excel, Word', '/imports/new', 'imports:use'),
  command('Các lần nhập danh sách', '/imports', 'imports:use'),
  command('Hội nghị', '/conferences'),
  command('Lập kế hoạch hội nghị năm', '/plans', 'plans:write', { new: '1' }),
  command('Kế hoạch hội nghị năm', '/plans', 'plans:read'),
  command('Quy tắc lặp lại hội nghị', '/plans/rules', 'rules:read'),
  command('Định mức hội nghị', '/plans/quotas', 'rules:read'),
  command('Cá nhân', '/people'),
  command('Tổ chức', '/organisations'),
  command('Địa giới hành chính', '/organisations/territories', undefined, { on: '2025-07-01', level: 'PROVINCE' }),
  command('Khen thưởng', '/awards'),
  command('Va chạm lịch hội nghị', '/planning/clashes'),
  command('Hội trường, số chỗ ngồi', '/planning/halls'),
  command('Quy tắc ngôi thứ', '/admin/precedence', 'rules:read'),
  command('Mẫu chương trình', '/admin/programme', 'rules:read'),
  command('Chức danh và trọng số', '/admin/positions', 'people:read'),
  command('Mẫu việc chuẩn bị', '/admin/checklists', 'rules:read'),
  command('Mẫu văn bản (Word)', '/admin/paper-templates', 'documents:read'),
  command('Đồng hồ pháp lý', '/admin/clock-rules', 'rules:read'),
  command('Hộp thư đi, lời nhắc việc', '/outbox', 'conferences:write'),
  command('Sổ văn bản đi', '/papers', 'documents:read'),
  command('Bộ thể thức văn bản', '/admin/form-packs', 'rules:read'),
  command('Nhật ký thay đổi', '/admin/audit', 'audit:read'),
  command('Nhóm người, mời theo nhóm', '/people/groups'),
  command('Nghi trùng, gộp hai bản', '/people/doubles', 'people:write'),
  command('Dữ liệu cá nhân, thời hạn lưu', '/admin/personal-data', 'personal-data:manage'),
  command('Người dùng', '/admin/users', 'users:manage'),
  command('Đổi mật khẩu, phiên đăng nhập, khóa API', '/account'),
];

const kindLabels: Record<SearchHit['kind'], string> = {
  PERSON: 'Cá nhân',
  ORGANISATION: 'Tổ chức',
  CONFERENCE: 'Hội nghị',
  AWARD: 'Khen thưởng',
};

const folders: Record<SearchHit['kind'], string> = {
  PERSON: '/people',
  ORGANISATION: '/organisations',
  CONFERENCE: '/conferences',
  AWARD: '/awards',
};

/** The acts and pages whose name holds the typed words, tones aside, and that the account may use. */
export function findCommands(text: string, can: (permission: Permission) => boolean): Target[] {
  const words = fold(text).split(' ').filter(Boolean);
  if (!words.length) return [];
  return commands
    .filter(({ needs }) => !needs || can(needs))
    .filter(({ title }) => words.every((word) => ` ${fold(title)}`.includes(` ${word}`)))
    .slice(0, 3);
}

/** Where a hit of the server's search leads. */
export function targetOf({ kind, id, title, detail }: SearchHit): Target {
  return { id, kind: kindLabels[kind], title, detail, path: [folders[kind], id] };
}
