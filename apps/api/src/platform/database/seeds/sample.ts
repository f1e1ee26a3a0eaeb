import type { DataSource } from 'typeorm';

// Stub by the lead, to be overwritten by the seed helper.
export function seedSample(_dataSource: DataSource): Promise<boolean> {
  return Promise.resolve(false);
}
