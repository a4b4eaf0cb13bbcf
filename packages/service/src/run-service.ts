import { setTimeout } from 'node:timers/promises';
import { ConfigurationError, readEnvironment, type Variables } from '@dixian/configuration';
import { z } from 'zod';
import type { ServiceEnvironment } from './configuration/service-environment';
import { awaitMigrations } from './database/await-migrations';
import { migrate } from './database/migrate';
import type { ServiceDefinition } from './define-service';
import { rotateByHand } from './keys/rotate-by-hand';
import { reconcileByHand } from './reconcile-by-hand';
import { retainByHand } from './retention/retain-by-hand';
import { reaching } from './start-checks';
import { startService } from './start-service';

// An idle connection that is closed while a request is on its way there loses it: those in use end with an answer before.
const DRAINS_MS = 1_500;
const migrating = z.object({ MIGRATOR_DATABASE_URL: z.url() });
const awaiting = z.object({ DATABASE_URL: z.url() });
// Who starts it starts it again; meanwhile it has said what it waits for.
const AWAITED_MS = 600_000;

/**
 * Process entry of one service: reads the configuration, starts, and stops on SIGTERM or SIGINT. `main.js migrate` brings
 * its database up to date and ends, for which it needs MIGRATOR_DATABASE_URL and nothing else; `main.js await-migrations`
 * ends when that was done elsewhere, for which it needs DATABASE_URL alone; `main.js reconcile` compares its inbox with the
 * outboxes of others and ends; `main.js rotate-keys` seals everything under the current data key; `main.js retention` counts the
 * records whose time is over, and deletes them with `delete`.
 */
export async function runService<Environment extends ServiceEnvironment>(
  definition: ServiceDefinition<Environment>,
  variables: Variables,
  [command, how]: readonly string[] = process.argv.slice(2),
): Promise<void> {
  try {
    if (command === 'migrate') return await migrateOnly(definition, variables);
    if (command === 'await-migrations') return await awaitMigrated(definition, variables);
    if (command === 'reconcile') {
      const all = await reconcileByHand(definition.name, definition.readEnvironment(variables), say);
      if (!all) process.exitCode = 1;
      return;
    }
    if (command === 'rotate-keys') {
      const say = (line: string) => process.stdout.write(`${line}\n`);
      if (!(await rotateByHand(definition, definition.readEnvironment(variables), say))) process.exitCode = 1;
      return;
    }
    if (command === 'retention') {
      await retainByHand(definition, definition.readEnvironment(variables), how, say);
      return;
    }
    if (command !== undefined)
      throw new ConfigurationError([
        `${command}: there is no such command; there are migrate, await-migrations, reconcile, rotate-keys and retention`,
      ]);
    const service = await startService(definition, definition.readEnvironment(variables));
    const stop = () => {
      service.drain();
      setTimeout(DRAINS_MS)
        .then(() => service.stop())
        .then(
          () => process.exit(0),
          () => process.exit(1),
        );
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
  } catch (error) {
    const text = error instanceof ConfigurationError ? error.message : String(error);
    process.stderr.write(`${definition.name}: ${text}\n`);
    process.exit(1);
  }
}

const say = (line: string) => process.stdout.write(`${line}\n`);

async function awaitMigrated<Environment extends ServiceEnvironment>(
  { migrations }: ServiceDefinition<Environment>,
  variables: Variables,
): Promise<void> {
  const { DATABASE_URL } = readEnvironment(awaiting, { DATABASE_URL: variables.DATABASE_URL });
  const done = await awaitMigrations(DATABASE_URL, migrations, { say, withinMs: AWAITED_MS });
  if (!done) process.exitCode = 1;
}

async function migrateOnly<Environment extends ServiceEnvironment>(
  { migrations }: ServiceDefinition<Environment>,
  variables: Variables,
): Promise<void> {
  const given = { MIGRATOR_DATABASE_URL: variables.MIGRATOR_DATABASE_URL };
  const { MIGRATOR_DATABASE_URL } = readEnvironment(migrating, given);
  await reaching('MIGRATOR_DATABASE_URL', migrate(MIGRATOR_DATABASE_URL, migrations));
}
