import { ConfigurationError } from '@dixian/configuration';
import { BlindIndex, FieldCipher, type FieldKeys } from '@dixian/personal-data';
import type { ServiceEnvironment } from '../configuration/service-environment';
import { suiteProblem } from '../database/cipher-suite';
import { openDatabase } from '../database/database';
import { REWRITING, REWRITTEN } from '../database/rewriting';
import { systemScope } from '../database/scope';
import type { Statements } from '../database/statements';
import { sharedTables } from '../database/tables/shared-tables';
import type { ServiceDefinition } from '../define-service';
import type { Logger } from '../logging';
import { reaching } from '../start-checks';
import { keyFingerprint } from './fingerprint';
import { keepTranslations, presentIndexKey, translateIndexes } from './index-translations';

type KeyedEnvironment = ServiceEnvironment & {
  INDEX_KEY?: Buffer;
  FORMER_INDEX_KEY?: Buffer | undefined;
  DATA_KEYS?: FieldKeys | undefined;
};

/**
 * Before a start: where the database is written with FORMER_INDEX_KEY and the register has told what its indexes become, writes
 * all of them as INDEX_KEY has them, in one transaction. No other instance may be at work: it would look by the former key.
 */
export async function exchangeIndexKey<Environment extends ServiceEnvironment>(
  definition: ServiceDefinition<Environment>,
  environment: KeyedEnvironment,
  log: Logger,
): Promise<void> {
  const { INDEX_KEY, FORMER_INDEX_KEY, DATA_KEYS, CIPHER_SUITE: suite, DATABASE_URL: url } = environment;
  if (!INDEX_KEY || !FORMER_INDEX_KEY || !DATA_KEYS) return;
  const exchange = { from: keyFingerprint(FORMER_INDEX_KEY), to: keyFingerprint(INDEX_KEY) };
  const service = definition.name;
  const database = await reaching(
    'DATABASE_URL',
    openDatabase({ url, service, poolSize: 1, entities: sharedTables }),
  );
  try {
    await database.write(systemScope, async (transaction) => {
      // Held to the end: of two starts at once the second finds the work done.
      await transaction.query(`SELECT FROM key_fingerprint WHERE name = 'INDEX_KEY' FOR UPDATE`);
      if (!(await presentIndexKey(transaction))?.equals(exchange.from)) return;
      const otherSuite = await suiteProblem(transaction, suite);
      if (otherSuite) throw new ConfigurationError([otherSuite]);
      await refuseUnprepared(transaction, exchange.to, service);
      await transaction.query(REWRITING);
      const keys = {
        former: new BlindIndex(FORMER_INDEX_KEY, suite),
        present: new BlindIndex(INDEX_KEY, suite),
        cipher: new FieldCipher(DATA_KEYS, suite),
        exchange,
      };
      const own = (await definition.ownIndexes?.(transaction, keys)) ?? [];
      await transaction.query(REWRITTEN);
      await keepTranslations(transaction, own, exchange);
      const written = await translateIndexes(transaction, exchange.to);
      await transaction.query(
        `UPDATE key_fingerprint SET fingerprint = $1, seen_at = now() WHERE name = 'INDEX_KEY'`,
        [exchange.to],
      );
      await transaction.query(`DELETE FROM key_fingerprint WHERE name = 'NEXT_INDEX_KEY'`);
      await transaction.query('DELETE FROM index_translation WHERE to_key <> $1', [exchange.to]);
      log.info({ written: Object.fromEntries(written) }, 'indexes are written under the new key');
    });
  } finally {
    await database.close();
  }
}

async function refuseUnprepared(transaction: Statements, to: Buffer, service: string): Promise<void> {
  const [told] = await transaction.query<{ ready: boolean; others: number }>(
    `SELECT EXISTS (SELECT FROM key_fingerprint WHERE name = 'NEXT_INDEX_KEY' AND fingerprint = $1) AS ready,
       (SELECT count(*)::int FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = $2 AND pid <> pg_backend_pid()) AS others`,
    [to, `dixian-${service}`],
  );
  if (!told?.ready)
    throw new ConfigurationError([
      'INDEX_KEY: the register has not told yet what its indexes become under this key; give it as NEXT_INDEX_KEY of the register first',
    ]);
  if (told.others > 0)
    throw new ConfigurationError([
      `INDEX_KEY: other instances of ${service} are at work with the key of before (${told.others} connections); end them first`,
    ]);
}
