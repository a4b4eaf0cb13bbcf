import type { Sector } from '@dixian/access';
import { notFound, notPermitted, type UserErrorValue } from '@dixian/graph';
import type { RequestContext, Statements } from '@dixian/service';
import { refuseStatement, type Stated } from './refuse-statement';
import { holdRegistered, type RegisteredHousehold } from './registered-household';

/** Who says something, and under which key. */
export interface StatedBy {
  account: string;
  key: string;
}

/** How a department writes down one kind of statement. */
export interface StatementKind<Row extends object> {
  /** Departments whose staff may say it. */
  sectors: readonly Sector[];
  /** Append-only table with `account` and `idempotency_key`, and the columns that make a row of the answer. */
  table: string;
  columns: string;
  /** Texts that people write, by input field. */
  texts?: Readonly<Record<string, string | null | undefined>>;
  /** Writes the statement and all that follows from it. */
  write(transaction: Statements, household: RegisteredHousehold, by: StatedBy): Promise<Row | UserErrorValue>;
}

/** What a department wrote in itself, as the source of its statements. */
export const DEPARTMENT_ENTRY = '部门填报';

/**
 * Records what a department's staff says of a household of their division, and gives it; the same key again gives the
 * first statement. A household that the department does not know is NotFound.
 */
export async function recordStatement<Row extends object>(
  context: RequestContext,
  kind: StatementKind<Row>,
  stated: Stated,
): Promise<Row | UserErrorValue> {
  const { caller, clock, db, scope } = context;
  const own = caller.role === 'department' && caller.sector && kind.sectors.includes(caller.sector);
  if (!own) return NOT_OWN_DEPARTMENT;
  const wrong = refuseStatement(stated, kind.texts ?? {}, clock.today());
  if (wrong) return wrong;
  const by = { account: caller.id, key: stated.idempotencyKey };
  const outcome = await db.write(scope, async (transaction) => {
    const before = await saidBefore(transaction, kind, by);
    if (before) return before;
    const household = await holdRegistered(transaction, stated.householdId);
    return household ? kind.write(transaction, household, by) : NO_HOUSEHOLD;
  });
  context.published();
  return outcome;
}

// The same key at the same moment waits here for the first to commit.
async function saidBefore<Row extends object>(
  transaction: Statements,
  { table, columns }: StatementKind<Row>,
  { account, key }: StatedBy,
): Promise<Row | undefined> {
  await transaction.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `${table}|${account}|${key}`,
  ]);
  const [row] = await transaction.query<Row>(
    `SELECT ${columns} FROM ${table} t WHERE account = $1 AND idempotency_key = $2`,
    [account, key],
  );
  return row;
}

const NOT_OWN_DEPARTMENT = notPermitted({
  zh: '这一项由主管部门填报，请交由该部门人员办理。',
  en: 'Only the department in charge states this. Please ask its staff.',
});
const NO_HOUSEHOLD = notFound('householdId', {
  zh: '您的辖区内没有这一户，请核对；刚登记的农户请稍后再试。',
  en: 'There is no such household in your division. Please check it; if it was registered just now, try again shortly.',
});
