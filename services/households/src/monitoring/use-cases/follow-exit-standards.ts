import type { Statements } from '@dixian/service';
import { obligations } from '../../ground/obligations';
import { EXITS_REACHED, REGISTERED_POOR } from '../persistence/exit-duties';

/**
 * Tells what is owed of households registered as poor until they reach the exit standard (脱贫标准), of one household or of
 * all; where nothing changed nothing is told.
 */
export async function followExitStandards(transaction: Statements, householdId?: string): Promise<void> {
  const parameters = [householdId ?? null];
  await obligations.triggerFrom(transaction, 'EXIT_STANDARD', { sql: REGISTERED_POOR, parameters });
  await obligations.endFrom(transaction, 'EXIT_STANDARD', { sql: EXITS_REACHED, parameters });
}
