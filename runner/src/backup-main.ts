import { resolve } from 'node:path';
import { takeBackup } from '@dixian/embedded';
import { keyHashes } from './accounts/key-hashes';
import { findSecrets } from './accounts/secrets';
import { runCommand } from './command-line';
import { callersFolder } from './environment';
import { shownMoment } from './start/moment';
import { StartRefused } from './start/start-refused';

const say = (text: string) => process.stdout.write(`${text}\n`);

// npm run backup -- --to DIR [--data DIR] [--keep N]
runCommand(
  async ({ data, given }) => {
    const { to } = given;
    if (!to) throw new StartRefused('Say where to: npm run backup -- --to DIR [--keep N] [--data DIR].');
    const keep = given.keep === undefined ? undefined : Number(given.keep);
    if (keep !== undefined && !(Number.isInteger(keep) && keep > 0))
      throw new StartRefused('--keep takes how many backups stay, from 1.');
    const secrets = findSecrets(data);
    if (!secrets) throw new StartRefused(`There is no installation in ${data}; name another by --data DIR.`);
    const backups = resolve(callersFolder(), to);
    const { name, note } = await takeBackup({ directory: data, to: backups, keys: keyHashes(secrets), keep });
    say(`已备份 backed up: ${name} in ${backups}`);
    say(
      `  ${Object.keys(note.files).length} files; any moment from ${shownMoment(new Date(note.endedAt))} on`,
    );
    say(`  密钥不在其中 The keys are not in it: keep ${data}/secrets.json apart from it.`);
  },
  ['to', 'keep'],
);
