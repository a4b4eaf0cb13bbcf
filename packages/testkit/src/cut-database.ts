import type { Database, Statements } from '@dixian/service';

/** Work on a database whose process is gone from one moment on. */
export interface CutDatabase {
  readonly database: Database;
  /** How many moments there were so far: before each statement of a transaction, and behind each transaction. */
  moments(): number;
}

/**
 * A database as a process has it that is killed at the n-th moment: before a statement of a transaction, or one of those that are
 * named by `before`, or behind a transaction. The server ends the connection and whatever it was in the middle of, and nobody asks
 * anything more by it; nothing is rolled back by the program.
 */
export function cutDatabase(opened: Database, at: number, before = /./): CutDatabase {
  let moments = 0;
  const live = () => {
    if (moments >= at) throw new Error(`killed at moment ${at}`);
  };
  const reach = async (end?: () => Promise<void>) => {
    moments += 1;
    if (moments === at) await end?.();
    live();
  };
  const cut = (transaction: Statements): Statements => {
    const ended = async () => {
      const gone = new Promise((resolve) => transaction.client.once('end', resolve));
      await transaction.client.query('SELECT pg_terminate_backend(pg_backend_pid())').catch(() => undefined);
      // The pool hears of it as well, and lends it to nobody.
      await gone;
    };
    return {
      client: transaction.client,
      query: async (sql, parameters, prepared) => {
        if (before.test(sql)) await reach(ended);
        return transaction.query(sql, parameters, prepared);
      },
      insert: async (table, values, returning) => {
        await reach(ended);
        return transaction.insert(table, values, returning);
      },
      update: async (table, where, changed) => {
        await reach(ended);
        return transaction.update(table, where, changed);
      },
      findOneBy: async (table, where, columns) => {
        await reach(ended);
        return transaction.findOneBy(table, where, columns);
      },
    };
  };
  const database: Database = {
    ...opened,
    async read(scope, work) {
      live();
      return opened.read(scope, work);
    },
    async write(scope, work) {
      live();
      const result = await opened.write(scope, (transaction) => work(cut(transaction)));
      await reach();
      return result;
    },
  };
  return { database, moments: () => moments };
}
