import type { PlainDate } from '@dixian/calendar';
import {
  type Conditions,
  type KeysetList,
  type RequestContext,
  rowPerKey,
  rowsOfEach,
} from '@dixian/service';
import type { WorkChannel, WorkStatus } from '../domain/spell';
import { statusSql } from './status-sql';

/** How a person stands on a day, with what they want. */
export interface StatusRow {
  readonly id: string;
  readonly householdId: string;
  readonly divisionCode: string;
  readonly status: WorkStatus;
  readonly placeCode: string | null;
  readonly channel: WorkChannel | null;
  readonly monthlyIncome: bigint | null;
  /** The last day of work or post before, of who is without. */
  readonly lostOn: PlainDate | null;
  /** The newest month says working though its last day of work is past. */
  readonly stale: boolean;
  readonly wantsWork: boolean | null;
  readonly wantsTraining: boolean | null;
}

/** SQL of the last day of work of who is without. */
export const LOST_ON = `CASE WHEN status = 'WITHOUT_WORK' THEN lost_on END`;

const COLUMNS = `id, household_id AS "householdId", division_code AS "divisionCode", status, place_code AS "placeCode", channel,
  ${LOST_ON} AS "lostOn", monthly_income AS "monthlyIncome", coalesce(stale, false) AS stale, wants_work AS "wantsWork",
  wants_training AS "wantsTraining"`;

const standing = (where: string, day: string) => `
  SELECT rp.id, rp.household_id, rp.division_code, rp.county_code, st.*
  FROM registered_person rp
  CROSS JOIN LATERAL (${statusSql('SELECT rp.id AS key, rp.certificate_index AS index', day)}) AS st
  ${where}`;

/** Persons of the register with their status on a day, by id. */
export function statusList(day: PlainDate, conditions: (add: Conditions) => Conditions): KeysetList {
  return {
    name: `work-statuses-${day}`,
    columns: COLUMNS,
    from: `(${standing('', `date '${day}'`)}) AS s`,
    key: [{ expression: 'id', type: 'uuid' }],
    conditions,
  };
}

/** The status of a person; one statement for all that a request asks of a day. */
export function statusOfPerson(
  context: RequestContext,
  id: string,
  day: PlainDate,
): Promise<StatusRow | undefined> {
  const sql = `SELECT id AS "rowKey", ${COLUMNS} FROM (${standing('WHERE rp.id = ANY($1::uuid[])', '$2::date')}) AS s`;
  return rowPerKey<StatusRow>(context, `work-status-${day}`, sql, [day]).load(id);
}

/** The same of the members of a household, as the register has them. */
export function statusesOfHousehold(
  context: RequestContext,
  householdId: string,
  day: PlainDate,
): Promise<StatusRow[]> {
  const sql = `SELECT household_id AS "rowKey", ${COLUMNS} FROM (${standing('WHERE rp.household_id = ANY($1::uuid[])', '$2::date')}) AS s ORDER BY id`;
  return rowsOfEach<StatusRow>(context, `work-of-household-${day}`, sql, [day]).load(householdId);
}
