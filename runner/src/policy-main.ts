import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { readPolicyFiles, writePolicyFiles } from './client/policy-files';
import { draftOfFiles, mistakesOfVersion, versionWithFiles } from './client/policy-versions';
import { type CommandLine, connect, runCommand } from './command-line';
import { callersFolder } from './environment';

const say = (text: string) => process.stdout.write(`${text}\n`);

// npm run policy -- export PACK|--version ID [--number N] [--out DIR|FILE.zip] --as county@441322
// npm run policy -- import DIR|FILE.zip --as rural@441322
runCommand(
  async (line) => {
    const [command, subject] = line.words;
    if (command === 'export') await takeOut(line, subject);
    else if (command === 'import' && subject) await bringIn(line, subject);
    else throw new Error(USAGE);
  },
  ['version', 'number', 'out'],
);

const USAGE = `npm run policy -- export PACK|--version ID [--number N] [--out DIR|FILE.zip] --as county@441322
npm run policy -- import DIR|FILE.zip --as rural@441322
  在别处的系统上：DIXIAN_TOKEN 加 --gateway 网址 at an installation elsewhere: DIXIAN_TOKEN and --gateway ADDRESS`;

async function takeOut(line: CommandLine, pack: string | undefined): Promise<void> {
  const { version, number, out } = line.given;
  if (!version && !pack) throw new Error(USAGE);
  if (number !== undefined && !/^[1-9]\d{0,8}$/.test(number))
    throw new Error('--number 是版本号，从1开始。--number is that of a version, from 1.');
  const found = await versionWithFiles(await connect(line), {
    ...(version && { version }),
    ...(pack && { pack }),
    ...(number && { number: Number(number) }),
  });
  const path = resolve(callersFolder(), out ?? found.pack.id);
  await writePolicyFiles(path, found.files);
  say(`${found.pack.id} 第${found.number}版 version ${found.number}: ${path}`);
  say(`校验值 SHA-256: ${found.sha256}`);
}

async function bringIn(line: CommandLine, path: string): Promise<void> {
  const files = await readPolicyFiles(resolve(callersFolder(), path));
  const client = await connect(line);
  const { id, number, state, pack, sha256 } = await draftOfFiles(client, files, randomUUID());
  say(`${pack.id} 第${number}版 version ${number} ${state}: ${id}`);
  say(`校验值 SHA-256: ${sha256}`);
  const mistakes = await mistakesOfVersion(client, id);
  for (const mistake of mistakes) say(mistake);
  if (mistakes.length > 0) process.exitCode = 1;
}
