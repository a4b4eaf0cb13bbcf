import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';

/** What a clerk can put right: printed without a stack. */
export class Failure extends Error {}

/** Copies a document as its successor into a directory of the county's own, and tells what is left to do. */
export async function successor(policy, id, { from, until, to, id: newId, prefix }) {
  const { parsePlainDate } = await import('@dixian/calendar');
  const day = from === undefined ? undefined : parsePlainDate(from);
  if (!day) throw new Failure('Give the first day of the successor: --from 2027-01-01.');
  const last = until === undefined ? null : parsePlainDate(until);
  if (last === undefined) throw new Failure('Give the last day as --until 2027-12-31, or leave it out.');
  if (last !== null && last < day) throw new Failure('Give a last day that is not before the first.');
  const directories = policy.policyDirectoriesOf(process.env.DIXIAN_POLICIES);
  const read = await policy.readPolicies(directories);
  const folder = read.folders.find((one) => one.id === id && one.loaded);
  if (!folder || !read.policies.documents.has(id)) throw new Failure(`${id}: no such document is loaded.`);
  const target = to ? resolve(to) : directories[1];
  if (!target) throw new Failure('Say where it goes: --to DIR, or name a directory in DIXIAN_POLICIES.');
  const copy = policy.successorOf(await filesOf(folder.directory), {
    from: day,
    until: last,
    id: newId,
    clausePrefix: prefix,
  });
  const directory = join(target, copy.id);
  if ((await readdir(directory).catch(() => [])).length > 0)
    throw new Failure(`${directory} is there already; nothing was written.`);
  const { mistakes } = await read.withDraft(copy.files);
  await mkdir(directory, { recursive: true });
  for (const [name, text] of copy.files) await writeFile(join(directory, name), text);
  for (const mistake of mistakes) console.error(policy.asLine(mistake));
  console.log(`${directory}: ${copy.files.size} files, from ${day}${last ? ` to ${last}` : ''}.
Text, quotes, title and number are those of ${id}: put in those printed, then run npm run policy check ${directory}.
npm run policy -- mirror ${directory} --of ${id} tells what it answers otherwise.`);
}

/** Puts each case of a document to its successor and prints each with both answers, what is answered otherwise first. */
export async function mirrorReport(policy, directory, { of }, decisions) {
  const beside = await withoutFolder(
    policy.policyDirectoriesOf(process.env.DIXIAN_POLICIES),
    resolve(directory),
  );
  const read = await policy.readPolicies(beside);
  const files = await filesOf(directory);
  const { document, mistakes } = await read.withDraft(files);
  for (const mistake of mistakes) console.error(policy.asLine(mistake));
  if (!document || mistakes.length > 0)
    throw new Failure('The successor has mistakes; put them right first.');
  const predecessor = of ?? policy.predecessorOf(read.policies, document)?.id;
  if (!predecessor)
    throw new Failure('No document of the place ends the day before; say which is meant: --of ID.');
  if (!read.policies.documents.has(predecessor))
    throw new Failure(`${predecessor}: no such document is loaded.`);
  const cases = await policy.mirror(beside, { files, of: predecessor }, decisions);
  const other = cases.filter(({ outcome }) => outcome === 'other');
  const same = cases.filter(({ outcome }) => outcome !== 'other');
  for (const { name, question, clauses, before, after, outcome } of [...other, ...same]) {
    console.log(`${SAID[outcome]} ${question} ${clauses.join(' ')}: ${name}
  before: ${JSON.stringify(before)}
  after:  ${after === undefined ? 'nothing' : JSON.stringify(after)}`);
  }
  console.log(
    `${cases.length} cases of ${predecessor}: ${cases.length - other.length} answered as before, ${other.length} otherwise.`,
  );
}

const SAID = { other: 'otherwise', same: 'the same', notAsked: 'not asked' };

// A directory that the successor lies in counts by its other folders.
async function withoutFolder(directories, folder) {
  const found = directories.map(async (directory) => {
    if (resolve(directory) !== dirname(folder)) return [directory];
    const entries = await readdir(directory, { withFileTypes: true });
    return entries
      .filter(
        (entry) =>
          entry.isDirectory() && `${join(resolve(directory), entry.name)}${sep}` !== `${folder}${sep}`,
      )
      .map(({ name }) => join(directory, name));
  });
  return (await Promise.all(found)).flat();
}

async function filesOf(directory) {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => {
    throw new Failure(`${directory}: no folder that can be read.`);
  });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(directory, name), 'utf8')])),
  );
}
