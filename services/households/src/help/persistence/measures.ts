import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import { hereOrFormer } from '../../ground/persistence/here-or-former';
import { helpMeasure } from './tables';

const SHOWN = [
  ...(['id', 'householdId', 'periodId', 'planId', 'family', 'name', 'content', 'responsibleUnit'] as const),
  ...(['sector', 'personId', 'plannedFrom', 'plannedUntil', 'addedOn', 'droppedOn', 'divisionCode'] as const),
] as const;
/** Columns of a measure as it is read. */
export const MEASURE = helpMeasure.select(SHOWN);

/**
 * A measure of a help plan (帮扶措施), or one that runs ahead of its plan while `planId` is null. `sector` is that of the
 * unit, as accounts name it; on `droppedOn` it is no longer planned.
 */
export type MeasureRow = RowOf<typeof helpMeasure, (typeof SHOWN)[number]>;

const HERE = { table: 'help_measure', as: 'm' };

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
}

/** Measures ever planned for a household, the first one first; one statement per request. */
export function measuresOf(context: RequestContext, householdId: string): Promise<MeasureRow[]> {
  const rows = hereOrFormer({ ...HERE, by: 'household_id', formerBy: 'of_household' });
  const sql = `SELECT household_id AS "rowKey", ${MEASURE} FROM ${rows} ORDER BY household_id, added_on, id`;
  return rowsOfEach<MeasureRow>(context, 'measures-of-household', sql).load(householdId);
}

/** Measures ever planned in a plan, the first one first, wherever its household went; one statement per request. */
export function measuresOfPlan(context: RequestContext, planId: string): Promise<MeasureRow[]> {
  const rows = hereOrFormer({ ...HERE, by: 'plan_id', formerBy: 'of_id' });
  const sql = `SELECT plan_id AS "rowKey", ${MEASURE} FROM ${rows} WHERE plan_id = ANY($1::uuid[])
    ORDER BY plan_id, added_on, id`;
  return rowsOfEach<MeasureRow>(context, 'measures-of-plan', sql).load(planId);
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
    `SELECT ${MEASURE} FROM help_measure WHERE household_id = ANY($1::uuid[]) AND dropped_on IS NULL
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
    `INSERT INTO help_measure (household_id, period_id, plan_id, division_code, added_on, account,
       family, name, content, responsible_unit, sector, person_id, planned_from, planned_until)
     SELECT $1, $2, $3, $4, $5, $6, m.family, m.name, m.content, m."responsibleUnit", m.sector, m."personId",
       m."plannedFrom", m."plannedUntil"
     FROM ROWS FROM (jsonb_to_recordset($7::jsonb) AS (family text, name text, content text, "responsibleUnit" text,
       sector text, "personId" uuid, "plannedFrom" date, "plannedUntil" date)) WITH ORDINALITY
       AS m(family, name, content, "responsibleUnit", sector, "personId", "plannedFrom", "plannedUntil", position)
     ORDER BY m.position RETURNING ${MEASURE}`,
    [
      ...[place.householdId, place.periodId, place.planId, place.divisionCode, place.addedOn, place.account],
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

/** A measure in sight within a transaction; its household is still to be held. */
export async function measureInSight(transaction: Statements, id: string): Promise<MeasureRow | undefined> {
  return isEntityId(id) ? transaction.findOneBy(helpMeasure, { id }, SHOWN) : undefined;
}
