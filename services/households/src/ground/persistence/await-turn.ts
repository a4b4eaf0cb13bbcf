import type { Statements } from '@dixian/service';

/** Waits for whoever does what `name` says at this moment; until the transaction ends nobody else does. */
export async function awaitTurn(transaction: Statements, name: string): Promise<void> {
  await transaction.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name], 'await-turn');
}
