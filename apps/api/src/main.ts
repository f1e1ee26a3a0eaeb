import 'reflect-metadata';
import { createApp } from './app';
import { createFirstAdministrator, type FirstAdministrator } from './platform/auth/first-administrator';
import { loadConfig, type Config } from './platform/config';
import { createDataSource } from './platform/database/data-source';
import { seedReference } from './platform/database/seeds/reference';
import { seedSample } from './platform/database/seeds/sample';

/** Brings the database up to date; every step does nothing when it is done already. */
async function prepare(config: Config): Promise<FirstAdministrator | null> {
  const dataSource = await createDataSource(config.databaseUrl).initialize();
  try {
    await dataSource.runMigrations();
    await seedReference(dataSource);
    if (config.sampleData) await seedSample(dataSource);
    return await createFirstAdministrator(dataSource, config.administratorPassword);
  } finally {
    await dataSource.destroy();
  }
}

function greet(config: Config, administrator: FirstAdministrator | null): void {
  console.log(`\n  Kỷ Yếu: http://localhost:${config.port}`);
  if (administrator?.password) {
    console.log(`  Đăng nhập lần đầu: ${administrator.username} / ${administrator.password}`);
    console.log('  (mật khẩu chỉ hiện một lần này; đặt lại bằng: npm run cli -- reset-password admin)\n');
  } else if (administrator) {
    console.log(`  Đăng nhập: ${administrator.username}, mật khẩu trong KYYEU_ADMIN_PASSWORD\n`);
  } else {
    console.log('  Quên mật khẩu: npm run cli -- reset-password admin\n');
  }
}

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const administrator = await prepare(config);
  const app = await createApp(config);
  await (config.host ? app.listen(config.port, config.host) : app.listen(config.port));
  greet(config, administrator);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
