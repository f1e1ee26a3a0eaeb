import { startTestApp, type TestApp } from '../testing/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

it('a change of many rows is audited in time also where the session has seen only small ones before', async () => {
  await app.dataSource.transaction(async (manager) => {
    await manager.query(`insert into people (given_name) select 'An' from generate_series(1, 6000)`);
    const [one] = await manager.query<{ id: string }[]>('select id from people limit 1');
    for (let edit = 0; edit < 8; edit++) {
      await manager.query('update people set version = version + 1 where id = $1', [one?.id]);
    }
    // Pairing old and new rows one by one would take a quarter of a minute.
    await manager.query(`set local statement_timeout = '6s'`);
    await manager.query(`select set_config('app.change', '01890000-0000-7000-8000-00000000000a', true)`);
    await manager.query(`update people set note = 'đông'`);
  });
  const entries = await app.dataSource.query<{ count: number }[]>(
    `select count(*)::int as count from audit_log where change_id = '01890000-0000-7000-8000-00000000000a'
       and before ->> 'note' is null and after ->> 'note' = 'đông'`,
  );
  expect(entries[0]?.count).toBeGreaterThanOrEqual(6000);
});
