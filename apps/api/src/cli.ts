import 'reflect-metadata';
import { roles, type Role } from '@ky-yeu/contracts/permissions';
import type { DataSource } from 'typeorm';
import { purgePersonal } from './people/purge-personal';
import { hashPassword, makePassword } from './platform/auth/passwords';
import { loadConfig } from './platform/config';
import { createDataSource } from './platform/database/data-source';
import { seedReference } from './platform/database/seeds/reference';
import { seedSample } from './platform/database/seeds/sample';

type Command = (dataSource: DataSource, args: string[]) => Promise<void>;

const usage = `Kỷ Yếu, dòng lệnh:
  npm run cli -- migrate                                   cập nhật cơ sở dữ liệu và dữ liệu danh mục
  npm run cli -- seed                                      nạp năm hội nghị mẫu (chỉ khi chưa có hội nghị nào)
  npm run cli -- create-user <tên> "<Họ tên>" <quyền>      quyền: ${roles.join(' | ')}
  npm run cli -- reset-password <tên>                      đặt mật khẩu mới, mở khóa, kết thúc mọi phiên và khóa API
  npm run cli -- purge-personal --dry-run | --yes          xóa dữ liệu cá nhân đã hết thời hạn lưu (--dry-run chỉ đếm)`;

function given(): string {
  return process.env['KYYEU_NEW_PASSWORD'] ?? makePassword();
}

const commands: Record<string, Command> = {
  async migrate(dataSource) {
    const done = await dataSource.runMigrations();
    await seedReference(dataSource);
    console.log(
      done.length ? `Đã chạy: ${done.map((migration) => migration.name).join(', ')}` : 'Cơ sở dữ liệu đã mới nhất.',
    );
  },
  async seed(dataSource) {
    await dataSource.runMigrations();
    await seedReference(dataSource);
    console.log((await seedSample(dataSource)) ? 'Đã nạp năm hội nghị mẫu.' : 'Đã có dữ liệu nên không nạp mẫu.');
  },
  async 'create-user'(dataSource, [username = '', displayName = '', role = '']) {
    if (!/^[a-z0-9][a-z0-9._-]{1,63}$/.test(username) || !displayName || !roles.includes(role as Role))
      throw new Error(usage);
    const password = given();
    await dataSource.query(
      'insert into users (username, display_name, role, password_hash, must_change_password) values ($1, $2, $3, $4, true)',
      [username, displayName, role, await hashPassword(password)],
    );
    console.log(`Đã tạo ${username}. Mật khẩu: ${password}`);
  },
  async 'reset-password'(dataSource, [username = '']) {
    const password = given();
    const [rows] = await dataSource.query<[{ id: string }[], number]>(
      `update users set password_hash = $2, must_change_password = true, is_active = true, version = version + 1, updated_at = now()
        where username = $1 returning id`,
      [username, await hashPassword(password)],
    );
    const [user] = rows;
    if (!user) throw new Error(`Không có tài khoản “${username}”.`);
    await dataSource.query(`delete from sessions where sess ->> 'userId' = $1`, [user.id]);
    await dataSource.query('delete from api_tokens where user_id = $1', [user.id]);
    console.log(`Mật khẩu mới của ${username}: ${password}`);
  },
  async 'purge-personal'(dataSource, args) {
    for (const line of await purgePersonal(dataSource, args)) console.log(line);
  },
};

async function main(): Promise<void> {
  const [name = '', ...args] = process.argv.slice(2);
  const command = commands[name];
  if (!command) {
    console.log(usage);
    process.exitCode = name === '' || name === 'help' || name === '--help' ? 0 : 1;
    return;
  }
  const dataSource = await createDataSource(loadConfig(process.env).databaseUrl).initialize();
  try {
    await command(dataSource, args);
  } finally {
    await dataSource.destroy();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
