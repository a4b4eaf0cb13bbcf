import { type EventHandler, onEvent } from '@dixian/service';
import { keepCopy } from './keep-copy';
import { type MatchedTable, matchRows } from './matching';
import { recodeRows } from './recode';

/** Handlers by which a department follows the register: new households, and divisions with a new code. */
export function registerHandlers(
  tables: readonly MatchedTable[],
  furtherTables: readonly string[] = [],
): EventHandler[] {
  const carryingCode = [
    'registered_household',
    'registered_person',
    ...tables.map(({ table }) => table),
    ...furtherTables,
  ];
  return [
    onEvent('household-registered', async ({ payload }, transaction) => {
      await keepCopy(transaction, payload);
      await matchRows(
        transaction,
        tables,
        payload.households.map((household) => household.id),
      );
    }),
    onEvent('division-recoded', ({ payload }, transaction) => recodeRows(transaction, carryingCode, payload)),
  ];
}
