import type { DataSource } from 'typeorm';
import { hashPassword, makePassword } from './passwords';

/** What to tell whoever starts the server for the first time. */
export interface FirstAdministrator {
  username: string;
  /** Only when it was made here: it is shown once and never again. */
  password: string | null;
}

/** Makes the first administrator on a database without users; null when there is one already. */
export async function createFirstAdministrator(
  dataSource: DataSource,
  given: string | null,
): Promise<FirstAdministrator | null> {
  const [{ exists }] = await dataSource.query<[{ exists: boolean }]>('select exists (select 1 from users)');
  if (exists) return null;
  const password = given ?? makePassword();
  await dataSource.query(
    `insert into users (username, display_name, role, password_hash, must_change_password)
     values ('admin', 'Quản trị hệ thống', 'administrator', $1, $2) on conflict do nothing`,
    [await hashPassword(password), given === null],
  );
  return { username: 'admin', password: given === null ? password : null };
}
