import { type RequestContext, requestContext, type Statements } from '@dixian/service';

/**
 * The same request as it reads within a transaction of its own: on that connection, one statement after the other, so that
 * it sees what was held and needs no other connection; and anew, whatever was read before.
 */
export function withinTransaction(context: RequestContext, transaction: Statements): RequestContext {
  let before: Promise<unknown> = Promise.resolve();
  function read<T>(_scope: unknown, work: (reader: Statements) => Promise<T>): Promise<T> {
    const mine = before.then(() => work(transaction));
    before = mine.catch(() => undefined);
    return mine;
  }
  return requestContext({ ...context, db: { ...context.db, read } });
}
