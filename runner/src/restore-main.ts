import { resolve } from 'node:path';
import { type BaseBackup, restoreBackup } from '@dixian/embedded';
import { missingKeys } from './accounts/key-hashes';
import { findSecrets } from './accounts/secrets';
import { runCommand } from './command-line';
import { callersFolder } from './environment';
import { findRunning } from './start/data-folder';
import { readMoment, shownMoment } from './start/moment';
import { StartRefused } from './start/start-refused';

const say = (text: string) => process.stdout.write(`${text}\n`);

// npm run restore -- --from DIR [--to '2026-03-01 08:30'] [--data DIR]
runCommand(
  async ({ data, given }) => {
    const { from, to } = given;
    if (!from)
      throw new StartRefused('Say where from: npm run restore -- --from DIR [--to TIME] [--data DIR].');
    const moment = to === undefined ? undefined : readMoment(to);
    if (to !== undefined && !moment)
      throw new StartRefused('--to takes a moment, as "2026-03-01 08:30" of the clock in China.');
    const running = findRunning(data);
    if (running && runs(running.pid))
      throw new StartRefused(`The installation in ${data} runs (process ${running.pid}): end it first.`);
    const accept = ({ name, note }: BaseBackup) => {
      const missing = missingKeys(note.keys, findSecrets(data));
      if (missing.length > 0)
        throw new StartRefused(
          `${name} needs ${missing.join(', ')}: put the secrets.json of its time into ${data} first.`,
        );
    };
    const restored = await restoreBackup({
      from: resolve(callersFolder(), from),
      directory: data,
      to: moment,
      accept,
    });
    const { backup, lastCommit, before } = restored;
    say(
      `已恢复 restored: ${backup}, ${lastCommit ? `with all up to ${shownMoment(lastCommit)}` : 'as it ended'}`,
    );
    if (before) say(`  原有数据 what was there before: ${before}`);
    say(
      '  Back up anew when it runs. With REDIS_URL, empty its keys first: what waits is told again from the databases.',
    );
  },
  ['from', 'to'],
);

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
