import { divisionBounds, type Statements, systemScope } from '@dixian/service';

/**
 * Runs a statement beyond the caller's division, and only that: whether a code or a certificate number stands anywhere,
 * and what a household needs that one place gives and another takes. What it reads is never shown; the caller's own
 * scope holds again afterwards, and in any case when the transaction ends.
 */
export async function inWholeCountry<T>(transaction: Statements, work: () => Promise<T>): Promise<T> {
  const [own] = await transaction.query<{ from: string; to: string; sector: string }>(
    `SELECT current_setting('dixian.division_from') AS from, current_setting('dixian.division_to') AS to,
            current_setting('dixian.sector') AS sector`,
  );
  if (!own) throw new Error('No scope is set');
  const { from, to } = divisionBounds(systemScope.division);
  await setScope(transaction, [from, to, systemScope.sector]);
  const result = await work();
  await setScope(transaction, [own.from, own.to, own.sector]);
  return result;
}

async function setScope(transaction: Statements, values: readonly string[]): Promise<void> {
  await transaction.query(
    `SELECT set_config('dixian.division_from', $1, true), set_config('dixian.division_to', $2, true),
            set_config('dixian.sector', $3, true)`,
    values,
  );
}
