import type { PlainDate } from '@dixian/calendar';
import type { EventPayloads } from '@dixian/events';
import { recodeRows } from '@dixian/register';
import type { Statements } from '@dixian/service';
import type { Recoding } from '../domain/recoding';
import { leaveObligations } from './leave-obligations';

// Any constant does; it lets a change of code wait for events of leads under way, and these for it.
const RECODING_LOCK = 20_250_315;

/** Changes of code recorded after an event was, in order; none can be added until the transaction ends. */
export async function recodingsSince(transaction: Statements, recordedAt: string): Promise<Recoding[]> {
  await transaction.query('SELECT pg_advisory_xact_lock_shared($1)', [RECODING_LOCK], 'recoding-shared');
  return transaction.query<Recoding>(
    `SELECT old_code AS "oldCode", new_code AS "newCode" FROM recoded_division
     WHERE recorded_at > $1 ORDER BY recorded_at`,
    [recordedAt],
    'recodings-since',
  );
}

/**
 * Rewrites the code in every row, those of these tables first, and remembers the change for events that are still on their
 * way. What lay in a village that went into another is kept there for lists of days before, as of a household that moved.
 */
export async function recodeDivision(
  transaction: Statements,
  tables: readonly string[],
  change: EventPayloads['division-recoded'],
  recordedAt: string,
): Promise<void> {
  const { divisionId, oldCode, newCode, from, mergedInto } = change;
  await holdCodes(transaction);
  await transaction.query(
    `INSERT INTO recoded_division (division_id, old_code, new_code, recorded_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING`,
    [divisionId, oldCode, newCode, recordedAt],
  );
  if (mergedInto === undefined) return recodeRows(transaction, tables, change);
  const condition = 'o.division_code = $2';
  await leaveObligations(transaction, { movedOn: from as PlainDate, condition, parameters: [oldCode] });
  await recodeRows(transaction, tables, change, ['former_obligation']);
}

/** Waits for events of leads under way and lets those that follow wait, until the transaction ends. */
export async function holdCodes(transaction: Statements): Promise<void> {
  await transaction.query('SELECT pg_advisory_xact_lock($1)', [RECODING_LOCK]);
}
