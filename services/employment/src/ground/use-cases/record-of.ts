import type { UserErrorValue } from '@dixian/graph';
import { isUserError } from '@dixian/graph';
import { type Act, type RecordedBy, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';

/** How one kind of fact is recorded, and read again by its id. */
export interface Recording<Row extends { id: string }> extends Act {
  readonly table: string;
  /** Columns of a row of the answer, of a row `t`. */
  readonly columns: string;
  write(transaction: Statements, by: RecordedBy): Promise<Row | UserErrorValue>;
}

const LONGEST = 500;

/** Records a fact once per key and gives its row; the same key again gives the first one. */
export function recordOf<Row extends { id: string }>(
  context: RequestContext,
  { table, columns, write, ...act }: Recording<Row>,
): Promise<Row | UserErrorValue> {
  return recordOnce<Row, string>(
    context,
    { longest: LONGEST, ...act },
    async (transaction, by) => {
      const row = await write(transaction, by);
      return isUserError(row) ? row : { answer: row, reference: row.id };
    },
    async (reader, id) => {
      const [row] = await reader.query<Row>(`SELECT ${columns} FROM ${table} t WHERE id = $1`, [id]);
      return row;
    },
  );
}
