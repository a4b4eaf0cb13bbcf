import type { Statements } from '@dixian/service';

// Of all imports of a service: what one changes, another may be about to change or to take back.
const IMPORT_LOCK = 20_250_317;

/** Waits until no other run of the service changes its tables, by loading or by being taken back; held to the end. */
export async function awaitImportTurn(transaction: Statements): Promise<void> {
  await transaction.query('SELECT pg_advisory_xact_lock($1)', [IMPORT_LOCK], 'import-turn');
}
