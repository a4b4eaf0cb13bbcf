// npm run policy check DIR · npm run policy coverage
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const usage = `npm run policy check DIR    reads a policy folder, or a folder of them, with the project's own: what is wrong, where, what was expected
npm run policy coverage     every clause with its status and the tests that name it`;

/** Loads the built policy package; a clear line when it is not built. */
async function policyPackage() {
  try {
    return await import('@dixian/policy');
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' && error.code !== 'MODULE_NOT_FOUND') throw error;
    throw new Failure('The policy package is not built yet: run npm run build first.');
  }
}

class Failure extends Error {}

/** Checks the policy folders of a directory together with the project's and runs their cases. */
async function check(policy, directory) {
  const own = policy.policiesDirectory;
  const directories = inside(own, directory) ? [own] : [own, directory];
  const set = await policy.loadPolicies(directories);
  const before = directories.length > 1 ? await policy.loadPolicies([own]) : { documents: new Map() };
  const cases = await policy.loadCases(set, [directory]);
  const wrong = cases
    .map((filed) => ({ ...filed, ...policy.runCase(set, filed.case) }))
    .filter(({ holds }) => !holds);
  for (const { file, line, expected, actual, case: written } of wrong) {
    console.error(
      `${shown(file)}:${line}: ${written.name}: expected ${asText(expected)}, found ${asText(actual)}`,
    );
  }
  if (wrong.length > 0) throw new Failure(`${wrong.length} of ${cases.length} cases do not hold.`);
  for (const document of set.documents.values()) {
    if (before.documents.has(document.id)) continue;
    const clauses = [...set.clauses.values()].filter((clause) => clause.document === document.id);
    const values = countOf(set.parameters, document.id);
    const limits = countOf(set.deadlines, document.id);
    const place = `${document.place.name} ${document.place.code}`;
    console.log(
      `${document.id} (${place}): ${clauses.length} clauses, ${values} values, ${limits} time limits`,
    );
  }
  console.log(`Nothing wrong; ${cases.length} cases hold.`);
}

/** Prints every clause with its tests; fails on an enforced clause without one and on a test of an unknown clause. */
async function coverage(policy, root) {
  const policies = join(root, 'policies');
  const set = await policy.loadPolicies([policies]);
  const cases = await policy.loadCases(set, [policies]);
  const named = cases.flatMap(({ file, line, case: { clauses } }) =>
    clauses.map((clause) => ({ clause, file, line })),
  );
  for await (const file of testFiles(root)) {
    named.push(...policy.clausesInTests(file, await readFile(file, 'utf8')));
  }
  const { clauses, counts, untested, unknown } = policy.coverage(set, named);
  for (const { clause, tests } of clauses) {
    const at = tests.map(({ file, line }) => `${shown(file, root)}:${line}`);
    const service = clause.service ? ` ${clause.service}` : '';
    console.log(
      `${clause.id}  ${clause.status}${service}${at.length > 0 ? `  ${[...new Set(at)].join(' ')}` : ''}`,
    );
  }
  const tested = clauses.filter(({ tests }) => tests.length > 0).length;
  const summary = Object.entries(counts).map(([status, count]) => `${count} ${status}`);
  console.log(`\n${clauses.length} clauses: ${summary.join(', ')}; ${tested} named by tests.`);
  for (const { id } of untested) console.error(`${id}: enforced, but no test names it.`);
  for (const { clause, file, line } of unknown) {
    console.error(`${shown(file, root)}:${line}: ${clause}: no document has this clause.`);
  }
  if (untested.length + unknown.length > 0) throw new Failure('The coverage of clauses is not whole.');
}

async function* testFiles(directory) {
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    if (entry.name === 'node_modules' || entry.name === 'dist' || entry.name.startsWith('.')) continue;
    const path = join(directory, entry.name);
    if (entry.isDirectory()) yield* testFiles(path);
    else if (/\.test\.(ts|tsx|mjs|js)$/.test(entry.name)) yield path;
  }
}

function countOf(index, document) {
  const items = [...index.values()].flatMap((places) => [...places.values()].flat());
  return items.filter((item) => item.document === document).length;
}

function inside(outer, path) {
  return `${resolve(path)}${sep}`.startsWith(`${outer}${sep}`);
}

function shown(file, root = process.cwd()) {
  const path = relative(root, file);
  return path.startsWith('..') ? file : path;
}

function asText(value) {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { root: { type: 'string' } },
  });
  const [command, directory, ...rest] = positionals;
  if (command === 'check' && directory && rest.length === 0)
    await check(await policyPackage(), resolve(directory));
  else if (command === 'coverage' && !directory)
    await coverage(await policyPackage(), resolve(values.root ?? project));
  else throw new Failure(usage);
} catch (error) {
  const known =
    error instanceof Failure || error.name === 'PolicyError' || error.code?.startsWith('ERR_PARSE_ARGS');
  console.error(known ? error.message : error.stack);
  process.exitCode = 1;
}
