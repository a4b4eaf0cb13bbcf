import { type Database, systemScope } from '@dixian/service';
import { tellUntold } from '../persistence/standings';

// 25 events of 200 households; little enough to be told within a second, and to be told again after a stop.
const BATCH = 5_000;

/**
 * Tells how households stand that were in the register before standings were told, batch by batch. What was told has a
 * row, so that it goes on from where it was stopped, and does nothing where there is nothing left.
 */
export async function tellStandings(
  database: Database,
  afterBatch: () => void,
  batch = BATCH,
): Promise<void> {
  let told = batch;
  while (told === batch) {
    told = await database.write(systemScope, (transaction) => tellUntold(transaction, batch));
    afterBatch();
  }
}
