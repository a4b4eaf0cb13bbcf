import type { RecordedBy } from '@dixian/recording';
import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import { obligationEntry } from '../tables';

const SHOWN = [
  ...([
    'id',
    'obligationId',
    'kind',
    'occurredOn',
    'cause',
    'dueBefore',
    'dueAfter',
    'divisionBefore',
  ] as const),
  ...([
    'divisionAfter',
    'levelBefore',
    'levelAfter',
    'clauseIds',
    'reason',
    'account',
    'role',
    'recordedAt',
  ] as const),
] as const;
const COLUMNS = obligationEntry.select(SHOWN);

/** An entry in the history of an obligation. */
export type EntryRow = RowOf<typeof obligationEntry, (typeof SHOWN)[number]>;

/** The history of an obligation in sight, the first entry first; one statement a request. */
export function entriesOf(context: RequestContext, obligationId: string): Promise<EntryRow[]> {
  const sql = `SELECT obligation_id AS "rowKey", ${COLUMNS} FROM obligation_entry
    WHERE obligation_id = ANY($1::uuid[]) ORDER BY obligation_id, id`;
  return rowsOfEach<EntryRow>(context, 'entries-of-obligation', sql).load(obligationId);
}

/** An entry in sight by id. */
export async function entryById(reader: Statements, id: string): Promise<EntryRow | undefined> {
  return reader.findOneBy(obligationEntry, { id }, SHOWN);
}

/** What is to be written. */
export type NewEntry = Pick<
  RowOf<typeof obligationEntry>,
  'obligationId' | 'kind' | 'occurredOn' | 'clauseIds' | 'reason' | 'sector' | 'divisionCode'
> &
  Partial<Pick<EntryRow, 'dueBefore' | 'dueAfter' | 'levelBefore' | 'levelAfter'>>;

/** Writes what supervision decided. */
export function insertEntry(
  transaction: Statements,
  entry: NewEntry,
  { account, role }: RecordedBy,
): Promise<EntryRow> {
  return transaction.insert(obligationEntry, { ...entry, account, role }, SHOWN);
}
