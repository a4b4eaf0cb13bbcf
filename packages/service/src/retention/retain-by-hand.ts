import { dateInShanghai, type PlainDate } from '@dixian/calendar';
import { ConfigurationError } from '@dixian/configuration';
import type { ServiceEnvironment } from '../configuration/service-environment';
import { openDatabase } from '../database/database';
import { sharedTables } from '../database/tables/shared-tables';
import { reaching } from '../start-checks';
import { countExpired, deleteExpired } from './delete-expired';
import type { RetentionKind } from './retention-kind';
import { retentionRules } from './retention-rules';

/**
 * `main.js retention`: says of each kind of record how long it is kept and how much would go today; with `delete` it goes. Kinds
 * of which no rule says how long are kept.
 */
export async function retainByHand(
  { name: service, retention = [] }: { name: string; retention?: readonly RetentionKind[] },
  { DATABASE_URL: url, RETENTION_MONTHS: set, DIXIAN_NOW }: ServiceEnvironment,
  how: string | undefined,
  say: (line: string) => void,
): Promise<void> {
  if (how !== undefined && how !== 'delete')
    throw new ConfigurationError([`${how}: retention counts what is due, retention delete deletes it`]);
  const rules = retentionRules(set);
  const on = (DIXIAN_NOW as PlainDate | undefined) ?? dateInShanghai(new Date());
  const opened = openDatabase({ url, service, poolSize: 2, entities: sharedTables });
  const database = await reaching('DATABASE_URL', opened);
  try {
    for (const kind of retention) {
      const rule = rules.get(kind.kind);
      if (!rule) throw new Error(`schemas/retention.json has no ${kind.kind}`);
      const { months, title, after, because } = rule;
      if (months === null) {
        say(`${kind.kind} (${title.zh}): kept. ${because.zh}`);
        continue;
      }
      const work = how === 'delete' ? deleteExpired : countExpired;
      const { due, resting, deleted } = await work(database, kind, { on, months });
      const done = how === 'delete' ? `${deleted} deleted` : 'nothing deleted (retention delete)';
      say(
        `${kind.kind} (${title.zh}): ${after.zh} ${months} months; ${due} due, ${resting} kept for what rests on them, ${done}`,
      );
    }
  } finally {
    await database.close();
  }
}
