import { isEntityId } from '@dixian/graph';
import type { ChangedRow, Columns, Row, Statements, Table } from '@dixian/service';

/** Rows of one table as acts take them: by id, of those in sight. */
export interface HeldRows<Kept extends { id: string }, Change> {
  /** The row as it stands; undefined where there is none in sight. */
  find(reader: Statements, id: string): Promise<Kept | undefined>;
  /** The same, kept from others until the transaction ends. */
  hold(transaction: Statements, id: string): Promise<Kept | undefined>;
  /** Changes a row that is held, and gives it as it then is. */
  change(transaction: Statements, id: string, changed: Change): Promise<Kept>;
}

type WithId<C extends Columns> = Row<C> & { id: string };

/** How acts take the rows of a table, all columns of them or the id and those named. An id that is none is one of no row. */
export function heldRows<C extends Columns, Name extends keyof C & string = keyof C & string>(
  table: Table<C>,
  names?: readonly Name[],
): HeldRows<Pick<WithId<C>, Name | 'id'>, ChangedRow<C>> {
  type Kept = Pick<WithId<C>, Name | 'id'>;
  const named = table.options.name;
  const columns = table.select(names && [...new Set<Name | 'id'>(['id', ...names])]);
  const sql = `SELECT ${columns} FROM ${named} WHERE id = $1`;
  async function read(
    statements: Statements,
    id: string,
    lock: '' | ' FOR UPDATE',
  ): Promise<Kept | undefined> {
    if (!isEntityId(id)) return undefined;
    const [row] = await statements.query<Kept>(`${sql}${lock}`, [id]);
    return row;
  }
  return {
    find: (reader, id) => read(reader, id, ''),
    hold: (transaction, id) => read(transaction, id, ' FOR UPDATE'),
    async change(transaction, id, changed) {
      await transaction.update(table, { id } as Partial<Row<C>>, changed);
      const row = await read(transaction, id, '');
      if (!row) throw new Error(`The row of ${named} is gone.`);
      return row;
    },
  };
}
