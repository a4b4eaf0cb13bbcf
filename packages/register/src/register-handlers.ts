import { type EventHandler, onEvent, type Statements } from '@dixian/service';
import { followHouseholds } from './following';
import { keepCopy } from './keep-copy';
import { type MatchedTable, matchDivision, matchRows } from './matching';
import { inPresentCodes, noteRecoding, recodeRows } from './recode';
import { keepRenewedIndexes } from './renewed-indexes';
import { openWaiting } from './waiting/waiting-numbers';

/**
 * Handlers by which a department follows the register: new and moved households, divisions with a new code.
 * `matched` are tables whose rows find their household by code; `following` those that know its id from an event;
 * `placed` those that only carry a division code, before all others that do. `afterMatching` follows with the households that are up to date then.
 */
export function registerHandlers(
  matched: readonly MatchedTable[],
  following: readonly string[] = [],
  placed: readonly string[] = [],
  afterMatching?: (transaction: Statements, householdIds: readonly string[]) => Promise<void>,
): EventHandler[] {
  const lockedFirst = [
    'registered_household',
    'registered_person',
    'waiting_number',
    'matched_row',
    ...matched.map(({ table }) => table),
    ...following,
    ...placed,
  ];
  return [
    onEvent('household-registered', async (told, transaction) => {
      const households = await inPresentCodes(transaction, told);
      const event = { ...told, payload: { households } };
      const ids = households.map((household) => household.id);
      await keepCopy(transaction, event);
      await matchRows(transaction, matched, event);
      await followHouseholds(transaction, ['matched_row', ...following], ids);
      await afterMatching?.(transaction, ids);
    }),
    keepRenewedIndexes(),
    onEvent('division-recoded', async (event, transaction) => {
      const { payload } = event;
      await openWaiting(transaction);
      await recodeRows(transaction, lockedFirst, payload);
      await noteRecoding(transaction, event);
      const ids = await matchDivision(transaction, matched, payload.newCode);
      await afterMatching?.(transaction, ids);
    }),
  ];
}
