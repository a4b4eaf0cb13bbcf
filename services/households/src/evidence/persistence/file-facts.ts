import type { DomainEvent } from '@dixian/events';
import type { Statements } from '@dixian/service';

/** A kind of fact: its table, and the columns of its own with their types, as the event's field names them. */
interface FactColumns {
  table: 'guarantee_answer' | 'allowance_fact' | 'renovation_fact';
  own: Readonly<Record<string, { field: string; type: string }>>;
}

export const ANSWER_COLUMNS: FactColumns = {
  table: 'guarantee_answer',
  own: {
    guarantee: { field: 'guarantee', type: 'text' },
    secure: { field: 'secure', type: 'boolean' },
    finding: { field: 'finding', type: 'text' },
  },
};

export const ALLOWANCE_COLUMNS: FactColumns = {
  table: 'allowance_fact',
  own: {
    grant_id: { field: 'grantId', type: 'uuid' },
    name: { field: 'name', type: 'text' },
    tier: { field: 'tier', type: 'text' },
    whole_household: { field: 'wholeHousehold', type: 'boolean' },
    dispersed_hardship: { field: 'dispersedHardship', type: 'boolean' },
    approved: { field: 'approved', type: 'bigint' },
    paid: { field: 'paid', type: 'bigint' },
    active: { field: 'active', type: 'boolean' },
  },
};

export const RENOVATION_COLUMNS: FactColumns = {
  table: 'renovation_fact',
  own: {
    renovation_id: { field: 'renovationId', type: 'uuid' },
    year: { field: 'year', type: 'int' },
    approved: { field: 'approved', type: 'bigint' },
    paid: { field: 'paid', type: 'bigint' },
    planned_until: { field: 'plannedUntil', type: 'date' },
    completed_on: { field: 'completedOn', type: 'date' },
    withdrawn: { field: 'withdrawn', type: 'boolean' },
  },
};

/** A fact of an event, whatever its kind. */
export interface ReportedFact {
  householdId: string;
  divisionCode: string;
  occurredOn: string;
  department: string;
  source: string;
}

/** Writes down all facts of one event in one statement. */
export async function fileFacts(
  transaction: Statements,
  { table, own }: FactColumns,
  { id, recordedAt }: Pick<DomainEvent, 'id' | 'recordedAt'>,
  facts: readonly ReportedFact[],
): Promise<void> {
  const columns = Object.entries(own);
  const fields = columns.map(([, { field }]) => `"${field}"`).join(', ');
  await transaction.query(
    `INSERT INTO ${table} (household_id, division_code, occurred_on, department, source, event_id, position,
                           recorded_at, ${columns.map(([name]) => name).join(', ')})
     SELECT "householdId", "divisionCode", "occurredOn", department, source, $2, position, $3, ${fields}
     FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS (
            "householdId" uuid, "divisionCode" text, "occurredOn" date, department text, source text,
            ${columns.map(([, { field, type }]) => `"${field}" ${type}`).join(', ')}
          )) WITH ORDINALITY
       AS f("householdId", "divisionCode", "occurredOn", department, source, ${fields}, position)`,
    [JSON.stringify(facts), id, recordedAt],
    `file-${table}`,
  );
}
