import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import type { RecordedBy } from '@dixian/recording';
import { type RegisteredHousehold, tellChanges } from '@dixian/register';
import type { Statements } from '@dixian/service';
import type { StatedRenovation } from '../domain/stated-renovation';
import {
  insertStatement,
  type RenovationStatementRow,
  STATEMENT_COLUMNS,
  showNewestState,
} from './renovation-statements';
import { STANDS } from './standing-statements';
import { TOLD_RENOVATIONS } from './told-renovations';

/** The newest statement of a renovation of that household, which nobody else changes until the transaction ends. */
export async function newestOf(
  transaction: Statements,
  renovationId: string,
  householdId: string,
): Promise<(RenovationStatementRow & { worksDoneOn: PlainDate | null }) | undefined> {
  if (!isEntityId(renovationId)) return undefined;
  const [held] = await transaction.query<{ worksDoneOn: PlainDate | null }>(
    'SELECT works_done_on AS "worksDoneOn" FROM renovation WHERE id = $1 AND household_id = $2 FOR UPDATE',
    [renovationId, householdId],
  );
  if (!held) return undefined;
  const [last] = await transaction.query<RenovationStatementRow>(
    `SELECT ${STATEMENT_COLUMNS} FROM renovation_statement s WHERE renovation_id = $1 AND ${STANDS}
     ORDER BY occurred_on DESC, id DESC LIMIT 1`,
    [renovationId],
  );
  return last && { ...last, ...held };
}

/** Writes a state down, shows the newest, and tells of it. */
export async function stateRenovation(
  transaction: Statements,
  household: RegisteredHousehold,
  stated: StatedRenovation & { renovationId: string },
  { by, worksDoneOn }: { by: RecordedBy; worksDoneOn?: PlainDate | null },
): Promise<RenovationStatementRow> {
  const row = await insertStatement(transaction, household, stated, by);
  const { renovationId } = stated;
  await showNewestState(transaction, { sql: 'SELECT $1::uuid', parameters: [renovationId] });
  if (worksDoneOn)
    await transaction.query('UPDATE renovation SET works_done_on = $2::date WHERE id = $1', [
      renovationId,
      worksDoneOn,
    ]);
  await tellChanges(transaction, TOLD_RENOVATIONS, [household.id]);
  return row;
}
