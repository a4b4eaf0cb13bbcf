import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, rowsOfEach, type Statements } from '@dixian/service';
import type { MeasureFamily } from '../domain/measure-families';

/** A measure of a help plan (帮扶措施), or one that runs ahead of its plan while `planId` is null. */
export interface MeasureRow {
  id: string;
  householdId: string;
  periodId: string;
  planId: string | null;
  family: MeasureFamily;
  name: string;
  content: string | null;
  responsibleUnit: string;
  /** The department of the unit, as accounts name it. */
  sector: string | null;
  personId: string | null;
  plannedFrom: PlainDate;
  plannedUntil: PlainDate;
  addedOn: PlainDate;
  /** First day on which it was no longer planned. */
  droppedOn: PlainDate | null;
  divisionCode: string;
}

/** A measure as it is written. */
export type NewMeasure = Omit<
  MeasureRow,
  'id' | 'addedOn' | 'droppedOn' | 'planId' | 'periodId' | 'householdId' | 'divisionCode'
>;

/** Where measures belong, and by whose act. */
export interface MeasurePlace {
  householdId: string;
  periodId: string;
  planId: string | null;
  divisionCode: string;
  addedOn: PlainDate;
  account: string;
  /** Only of a measure that is recorded by itself; those of a plan stand under the plan's key. */
  key: string | null;
}

const COLUMNS = `id, household_id AS "householdId", period_id AS "periodId", plan_id AS "planId", family, name, content,
  responsible_unit AS "responsibleUnit", sector, person_id AS "personId", planned_from AS "plannedFrom",
  planned_until AS "plannedUntil", added_on AS "addedOn", dropped_on AS "droppedOn", division_code AS "divisionCode"`;

/** Measures ever planned for a household, the first one first; one statement per request. */
export function measuresOf(context: RequestContext, householdId: string): Promise<MeasureRow[]> {
  const sql = `SELECT household_id AS "rowKey", ${COLUMNS} FROM help_measure
    WHERE household_id = ANY($1::uuid[]) ORDER BY household_id, added_on, id`;
  return rowsOfEach<MeasureRow>(context, 'measures-of-household', sql).load(householdId);
}

/** Those that are planned on a day. */
export function measuresOn(measures: readonly MeasureRow[], on: PlainDate): MeasureRow[] {
  return measures.filter(({ addedOn, droppedOn }) => addedOn <= on && (droppedOn === null || droppedOn > on));
}

/** Measures of these households that are still planned, within a transaction. */
export function standingMeasures(
  transaction: Statements,
  householdIds: readonly string[],
): Promise<MeasureRow[]> {
  return transaction.query<MeasureRow>(
    `SELECT ${COLUMNS} FROM help_measure WHERE household_id = ANY($1::uuid[]) AND dropped_on IS NULL
     ORDER BY household_id, added_on, id`,
    [householdIds],
    'standing-measures',
  );
}

/** Writes measures in their order, all in one statement. */
export function insertMeasures(
  transaction: Statements,
  place: MeasurePlace,
  measures: readonly NewMeasure[],
): Promise<MeasureRow[]> {
  return transaction.query<MeasureRow>(
    `INSERT INTO help_measure (household_id, period_id, plan_id, division_code, added_on, account, idempotency_key,
       family, name, content, responsible_unit, sector, person_id, planned_from, planned_until)
     SELECT $1, $2, $3, $4, $5, $6, $7, m.family, m.name, m.content, m."responsibleUnit", m.sector, m."personId",
       m."plannedFrom", m."plannedUntil"
     FROM ROWS FROM (jsonb_to_recordset($8::jsonb) AS (family text, name text, content text, "responsibleUnit" text,
       sector text, "personId" uuid, "plannedFrom" date, "plannedUntil" date)) WITH ORDINALITY
       AS m(family, name, content, "responsibleUnit", sector, "personId", "plannedFrom", "plannedUntil", position)
     ORDER BY m.position RETURNING ${COLUMNS}`,
    [
      place.householdId,
      place.periodId,
      place.planId,
      place.divisionCode,
      place.addedOn,
      place.account,
      place.key,
      JSON.stringify(measures),
    ],
  );
}

/** Takes the measures that ran ahead of a plan into it. */
export async function adoptMeasures(
  transaction: Statements,
  periodId: string,
  planId: string,
): Promise<void> {
  await transaction.query('UPDATE help_measure SET plan_id = $2 WHERE period_id = $1 AND plan_id IS NULL', [
    periodId,
    planId,
  ]);
}

/** Drops measures from a day on. */
export async function dropMeasures(
  transaction: Statements,
  ids: readonly string[],
  on: PlainDate,
): Promise<void> {
  await transaction.query(
    'UPDATE help_measure SET dropped_on = greatest($2::date, added_on) WHERE id = ANY($1::uuid[]) AND dropped_on IS NULL',
    [ids, on],
  );
}

/** The measure recorded by itself under this key before. */
export async function measureByKey(
  transaction: Statements,
  { account, key }: { account: string; key: string },
): Promise<MeasureRow | undefined> {
  const [row] = await transaction.query<MeasureRow>(
    `SELECT ${COLUMNS} FROM help_measure WHERE account = $1 AND idempotency_key = $2`,
    [account, key],
  );
  return row;
}
