import { resolve } from 'node:path';
import { dateInShanghai, parsePlainDate } from '@dixian/calendar';
import { EmbeddedPostgresError } from '@dixian/embedded';
import { demoToken } from './accounts/demo-token';
import { GraphClient } from './client/graph-client';
import { awaitSettled } from './demo/await-settled';
import { loadDemo } from './demo/load-demo';
import { playDemo } from './demo/play-demo';
import { playDepartments } from './demo/play-departments';
import { callersFolder, defaultData, variables } from './environment';
import { announce } from './start/announce';
import { refuseInProduction, runOptions } from './start/run-options';
import { projectRoot } from './start/services';
import { StartRefused } from './start/start-refused';
import { type Stack, startStack } from './start/start-stack';
import { stopWithParent } from './start/stop-with-parent';

const say = (text: string) => process.stdout.write(`${text}\n`);

/** `npm start`: everything up, demo data in, and a page of where to look. */
async function main(): Promise<void> {
  const given = variables();
  const options = runOptions(process.argv.slice(2), given, defaultData);
  refuseInProduction(options, given.NODE_ENV);
  options.data = resolve(callersFolder(), options.data);
  if (given.OIDC_ISSUER && !options.empty) {
    throw new StartRefused(
      'With OIDC_ISSUER the demo accounts cannot sign in. Load the demo data once without it, then start with --empty.',
    );
  }
  let stack: Stack | undefined;
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= (async () => {
      say('\nStopping …');
      await stack?.stop();
      process.exit(0);
    })();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  stopWithParent(stop);
  // Whoever read the output may be gone by then.
  process.stdout.on('error', () => undefined);
  stack = await startStack({
    ...options,
    say,
    logLevel: given.LOG_LEVEL ?? 'warn',
    // A training installation shares no queues with what stands beside it.
    redisUrl: options.practice ? undefined : given.REDIS_URL,
    policies: given.DIXIAN_POLICIES ?? (options.empty ? undefined : resolve(projectRoot, 'demo', 'values')),
    calendarYears: given.CALENDAR_YEARS,
    cipherSuite: given.CIPHER_SUITE,
  });
  if (stopping) return stack.stop();
  const { url } = stack;
  const clientFor = async (account: string) =>
    new GraphClient(url, await demoToken(options.data, account, given.NODE_ENV));
  const today = parsePlainDate(options.now ?? '') ?? dateInShanghai(new Date());
  if (!options.empty) {
    say('Loading the four sample counties …');
    await loadDemo(resolve(projectRoot, 'demo'), clientFor, say);
    const played = await playDemo({ url, today, clientFor });
    say(`  普安乡: ${played} households brought on their way, from a lead to a help plan`);
    const administrator = await clientFor('admin@');
    await awaitSettled(administrator);
    await playDepartments({ today, clientFor });
    await awaitSettled(administrator);
  }
  await announce(url, options.empty ? undefined : { today }, clientFor, say, given.WEB !== 'off');
  if (options.practice) say('练习系统 / Practice: every page says so; --reset begins anew.');
}

main().catch((error: unknown) => {
  const known = error instanceof StartRefused || error instanceof EmbeddedPostgresError;
  process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
