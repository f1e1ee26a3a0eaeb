import { personalFieldLabels } from '@ky-yeu/contracts/people-lists';
import type { PurgeCount } from '@ky-yeu/contracts/retention';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import type { DataSource, EntityManager } from 'typeorm';
import { countExpired, purgeExpired, type RunSql } from './personal-data';

export const purgeUsage = 'npm run cli -- purge-personal --dry-run | --yes';

/** TypeORM gives the rows of an update beside their number. */
const runOn =
  (manager: EntityManager): RunSql =>
  async <Row extends object>(text: string, values: unknown[]) => {
    const answer = await manager.query<Row[] | [Row[], number]>(text, values);
    return Array.isArray(answer[0]) ? answer[0] : (answer as Row[]);
  };

function report(counts: readonly PurgeCount[], isDone: boolean): string[] {
  const lines = counts.map(({ field, months, people, auditEntries }) => {
    const label = `${personalFieldLabels[field]} (giữ ${months} tháng)`;
    return `- ${label}: ${formatNumber(people)} người, ${formatNumber(auditEntries)} dòng nhật ký`;
  });
  const title = isDone ? 'Đã xóa dữ liệu cá nhân hết thời hạn lưu:' : 'Dữ liệu cá nhân hết thời hạn lưu, chưa xóa gì:';
  const end = isDone
    ? 'Họ tên, chức vụ, lần dự hội nghị và khen thưởng được giữ nguyên. Việc này không hoàn tác được.'
    : 'Chạy lại với --yes để xóa. Họ tên, chức vụ, lần dự hội nghị và khen thưởng không bị đụng tới.';
  return [title, ...lines, end];
}

/**
 * Purges personal fields that nobody needs any more, in one transaction, or says what would go.
 * @param args exactly one of `--dry-run`, `--yes`
 * @returns the lines of the report, in Vietnamese
 * @throws Error for other arguments; nothing is then done
 */
export async function purgePersonal(dataSource: DataSource, args: readonly string[]): Promise<string[]> {
  const [mode] = args;
  if (args.length !== 1 || (mode !== '--dry-run' && mode !== '--yes')) throw new Error(purgeUsage);
  if (mode === '--dry-run') return report(await countExpired(runOn(dataSource.manager)), false);
  const counts = await dataSource.transaction(async (manager) => {
    await manager.query(`select set_config('app.change', uuidv7()::text, true)`);
    return purgeExpired(runOn(manager));
  });
  return report(counts, true);
}
