import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import type { HeldHousehold } from '../../register/persistence/hold-household';
import type { SupportOutcome } from '../domain/supporters';
import { legalSupporter } from './tables';

const SHOWN = [
  ...(['id', 'householdId', 'relation', 'statement', 'since', 'settledOn', 'outcome'] as const),
  ...(['settledStatement', 'account', 'recordedAt', 'divisionCode'] as const),
] as const;
const COLUMNS = legalSupporter.select(SHOWN);

/** A legal supporter as he is read. */
export type SupporterRow = RowOf<typeof legalSupporter, (typeof SHOWN)[number]>;

/** Legal supporters of a household, the first one first; one statement per request. */
export function supportersOf(context: RequestContext, householdId: string): Promise<SupporterRow[]> {
  const sql = `SELECT household_id AS "rowKey", ${COLUMNS} FROM legal_supporter
    WHERE household_id = ANY($1::uuid[]) ORDER BY household_id, since, id`;
  return rowsOfEach<SupporterRow>(context, 'supporters-of-household', sql).load(householdId);
}

/** Those who are still to be urged, held within the transaction. */
export function urgedSupporters(transaction: Statements, householdId: string): Promise<SupporterRow[]> {
  return transaction.query<SupporterRow>(
    `SELECT ${COLUMNS} FROM legal_supporter WHERE household_id = $1 AND settled_on IS NULL ORDER BY since, id`,
    [householdId],
  );
}

/** A supporter in sight, held against others until the transaction ends. */
export async function holdSupporter(transaction: Statements, id: string): Promise<SupporterRow | undefined> {
  if (!isEntityId(id)) return undefined;
  const [row] = await transaction.query<SupporterRow>(
    `SELECT ${COLUMNS} FROM legal_supporter WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return row;
}

/** The same as he reads in a transaction. */
export function findSupporter(reader: Statements, id: string): Promise<SupporterRow | undefined> {
  return reader.findOneBy(legalSupporter, { id }, SHOWN);
}

/** Records a supporter. */
export function insertSupporter(
  transaction: Statements,
  { id: householdId, divisionCode }: HeldHousehold,
  told: Pick<SupporterRow, 'relation' | 'statement' | 'since' | 'account'>,
): Promise<SupporterRow> {
  return transaction.insert(legalSupporter, { ...told, householdId, divisionCode }, SHOWN);
}

/** Says what became of urging one. */
export async function settleSupporter(
  transaction: Statements,
  id: string,
  settled: { on: PlainDate; outcome: SupportOutcome; statement: string; by: string },
): Promise<void> {
  const { on: settledOn, outcome, statement: settledStatement, by: settledBy } = settled;
  await transaction.update(legalSupporter, { id }, { settledOn, outcome, settledStatement, settledBy });
}
