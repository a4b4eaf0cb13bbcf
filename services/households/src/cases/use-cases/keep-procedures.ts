import type { Law } from '@dixian/policy';
import { type Database, systemScope } from '@dixian/service';
import { casesOfNoVersion } from '../persistence/cases';
import { goBy } from '../persistence/procedure-versions';
import { termsByLaw } from './rules-of-case';

/**
 * Lets cases that opened before procedures were kept keep what their documents say, a batch at a time; what is done stays
 * done, and one whose document is not loaded waits for the next start.
 */
export async function keepProcedures(db: Database, law: Law): Promise<void> {
  let after: string | null = null;
  do {
    const from: string | null = after;
    after = await db.write(systemScope, async (transaction) => {
      const rows = await casesOfNoVersion(transaction, from);
      for (const row of rows) {
        const terms = termsByLaw(law, row);
        if (terms) await goBy(transaction, row.id, terms);
      }
      return rows.at(-1)?.id ?? null;
    });
  } while (after !== null);
}
