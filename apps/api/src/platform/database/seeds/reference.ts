import { createHash } from 'node:crypto';
import type { DataSource, EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { AwardFormEntity, LegalDocumentEntity } from '../../../awards/award.entity';
import { PrecedenceRuleEntity } from '../../../conferences/precedence-rule.entity';
import { ProgrammeTemplateEntity } from '../../../conferences/programme-item.entity';
import { PositionEntity } from '../../../people/person.entity';
import { CalendarDayEntity } from '../../../planning/calendar/calendar.entity';
import { ChecklistTemplateEntity, ClockRuleEntity } from '../../../planning/preparation/preparation.entity';
import { ReminderRuleEntity } from '../../../planning/preparation/reminder.entity';
import { QuotaRuleEntity, RecurrenceRuleEntity } from '../../../planning/plan/plan.entity';
import { RetentionRuleEntity } from '../../../people/retention-rule.entity';
import { calendarDays } from './reference/calendar-days';
import { insertRow, type Row } from './insert-row';
import { awardForms } from './reference/award-forms';
import { checklistTemplates } from './reference/checklist-templates';
import { clockRules } from './reference/clock-rules';
import { legalDocuments } from './reference/legal-documents';
import { positions } from './reference/positions';
import { reminderRules } from './reference/reminder-rules';
import { retentionRules } from './reference/retention-rules';
import { quotaRules } from './reference/quota-rules';
import { recurrenceRules } from './reference/recurrence-rules';
import { precedenceRules } from './reference/precedence-rules';
import { programmeTemplates } from './reference/programme-templates';
import { levelPeriods, territories, territorySuccessions } from './reference/territories';
import { fillTerritories } from './reference-territories';

const settingKey = 'reference-data';

/** Any fixed number: two servers that start together must not seed at once. */
const lock = 7_205_931;

function contentHash(): string {
  return createHash('sha256')
    .update(
      JSON.stringify([
        positions,
        awardForms,
        legalDocuments,
        retentionRules,
        precedenceRules,
        quotaRules,
        recurrenceRules,
        programmeTemplates,
        territories,
        territorySuccessions,
        levelPeriods,
        calendarDays,
        checklistTemplates,
        clockRules,
        reminderRules,
      ]),
    )
    .digest('hex');
}

async function storedHash(manager: EntityManager): Promise<string | undefined> {
  const [row] = await manager.query<{ value: string }[]>('select value from settings where key = $1', [settingKey]);
  return row?.value;
}

async function fill<Entity extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Entity>,
  rows: readonly Row<Entity>[],
): Promise<void> {
  for (const row of rows) await insertRow(manager, entity, row, 'skip');
}

/**
 * Fills in positions, award forms, legal documents, rules of retention, precedence, quotas and recurrence and territories, in one transaction. Adds what is missing by its natural key and
 * touches nothing that is there, so that users' corrections stay; does nothing when this content was filled in before.
 *
 * @param dataSource a connected data source on a migrated database
 * @throws QueryFailedError when the database refuses; nothing is then filled in
 */
export async function seedReference(dataSource: DataSource): Promise<void> {
  const hash = contentHash();
  if ((await storedHash(dataSource.manager)) === hash) return;
  await dataSource.transaction(async (manager) => {
    await manager.query(`select pg_advisory_xact_lock(${lock}), set_config('app.change', uuidv7()::text, true)`);
    if ((await storedHash(manager)) === hash) return;
    await fill(manager, PositionEntity, positions);
    await fill(manager, AwardFormEntity, awardForms);
    await fill(manager, LegalDocumentEntity, legalDocuments);
    await fill(manager, RetentionRuleEntity, retentionRules);
    await fill(manager, PrecedenceRuleEntity, precedenceRules);
    await fill(manager, CalendarDayEntity, calendarDays);
    await fill(manager, ChecklistTemplateEntity, checklistTemplates as Row<ChecklistTemplateEntity>[]);
    await fill(manager, ClockRuleEntity, clockRules);
    await fill(manager, ReminderRuleEntity, reminderRules);
    await fill(manager, QuotaRuleEntity, quotaRules);
    await fill(manager, RecurrenceRuleEntity, recurrenceRules);
    await fill(manager, ProgrammeTemplateEntity, programmeTemplates);
    await fillTerritories(manager);
    await manager.query(
      'insert into settings (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value',
      [settingKey, hash],
    );
  });
}
