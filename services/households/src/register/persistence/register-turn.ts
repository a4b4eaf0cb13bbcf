import type { Statements } from '@dixian/service';

// Imports and recodings rewrite whole divisions; one after the other they see all of what the earlier one did.
const REGISTER_LOCK = 20_250_316;

/** Waits for the turn to change the register as a whole; held until the transaction ends. */
export async function awaitRegisterTurn(transaction: Statements): Promise<void> {
  await transaction.query('SELECT pg_advisory_xact_lock($1)', [REGISTER_LOCK], 'register-turn');
}

/** Waits until nobody changes the register as a whole, and keeps it so until the transaction ends; many may at once. */
export async function shareRegisterTurn(transaction: Statements): Promise<void> {
  await transaction.query('SELECT pg_advisory_xact_lock_shared($1)', [REGISTER_LOCK], 'share-register-turn');
}
