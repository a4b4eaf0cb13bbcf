import type { Sector } from '@dixian/access';
import type { PlainDate } from '@dixian/calendar';
import { isUserError, notFound, notPermitted, type UserErrorValue } from '@dixian/graph';
import { type Act, type RecordedBy, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { holdRegistered, type RegisteredHousehold } from './registered-household';

/** What every statement of a department has. */
export interface Stated {
  householdId: string;
  /** The day it tells of. */
  occurredOn: PlainDate;
  idempotencyKey: string;
}

/** How a department writes down one kind of statement. */
export interface StatementKind<Row extends { id: string }>
  extends Pick<Act, 'act' | 'texts' | 'days' | 'along'> {
  /** Departments whose staff may say it. */
  sectors: readonly Sector[];
  /** Append-only table, and the columns that make a row of the answer. */
  table: string;
  columns: string;
  /** Writes the statement and all that follows from it. */
  write(
    transaction: Statements,
    household: RegisteredHousehold,
    by: RecordedBy,
  ): Promise<Row | UserErrorValue>;
}

/** What a department wrote in itself, as the source of its statements. */
export const DEPARTMENT_ENTRY = '部门填报';

const LONGEST = 500;

/**
 * Records what a department's staff says of a household of their division, and gives it; the same key again gives the
 * first statement. A household that the department does not know is NotFound.
 */
export function recordStatement<Row extends { id: string }>(
  context: RequestContext,
  { sectors, table, columns, write, ...act }: StatementKind<Row>,
  stated: Stated,
): Promise<Row | UserErrorValue> {
  return recordOnce<Row, string>(
    context,
    {
      ...act,
      input: stated,
      longest: LONGEST,
      may: ({ role, sector }) =>
        role === 'department' && sector && sectors.includes(sector) ? undefined : NOT_OWN_DEPARTMENT,
    },
    async (transaction, by) => {
      const household = await holdRegistered(transaction, stated.householdId);
      if (!household) return NO_HOUSEHOLD;
      const row = await write(transaction, household, by);
      return isUserError(row) ? row : { answer: row, reference: row.id };
    },
    async (reader, id) => {
      const [row] = await reader.query<Row>(`SELECT ${columns} FROM ${table} t WHERE id = $1`, [id]);
      return row;
    },
  );
}

const NOT_OWN_DEPARTMENT = notPermitted({
  zh: '这一项由主管部门填报，请交由该部门人员办理。',
  en: 'Only the department in charge states this. Please ask its staff.',
});
const NO_HOUSEHOLD = notFound('householdId', {
  zh: '您的辖区内没有这一户，请核对；刚登记的农户请稍后再试。',
  en: 'There is no such household in your division. Please check it; if it was registered just now, try again shortly.',
});
