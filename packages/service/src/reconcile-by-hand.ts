import { peerSecrets } from '@dixian/access';
import type { ServiceEnvironment } from './configuration/service-environment';
import { openDatabase } from './database/database';
import { sharedTables } from './database/tables/shared-tables';
import { eventSources } from './events/event-sources';
import { reconcile } from './events/reconcile';
import { createLogger } from './logging';
import { reaching } from './start-checks';

/**
 * `main.js reconcile`: compares the service's inbox with the outboxes of all its publishers now, has told again what is
 * missing, and says of each what came of it. False where one could not be asked.
 */
export async function reconcileByHand(
  service: string,
  environment: ServiceEnvironment,
  say: (line: string) => void,
): Promise<boolean> {
  const { DATABASE_URL: url, EVENT_SOURCES: addresses, EVENT_PATIENCE_SECONDS } = environment;
  const opened = openDatabase({ url, service, poolSize: 2, entities: sharedTables });
  const database = await reaching('DATABASE_URL', opened);
  try {
    const log = createLogger(service, 'silent');
    const secrets = peerSecrets(environment);
    const sources = eventSources({ service, queues: 'by hand', addresses, secrets, database, log });
    const now = new Date();
    const results = await reconcile(service, {
      database,
      sources,
      now,
      patienceSeconds: EVENT_PATIENCE_SECONDS,
    });
    for (const result of results) say(told(result));
    return results.every((result) => !('away' in result));
  } finally {
    await database.close();
  }
}

function told(result: Awaited<ReturnType<typeof reconcile>>[number]): string {
  if ('away' in result) {
    const reason = result.away instanceof Error ? result.away.message : String(result.away);
    return `${result.publisher}: could not be asked (${reason})`;
  }
  const { publisher, missing, sentAgain, unknown } = result;
  return `${publisher}: ${missing} missing, ${sentAgain} of them told again, the rest on their way; ${unknown} handled that it does not know`;
}
