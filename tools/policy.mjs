// npm run policy check DIR · npm run policy coverage [-- --write | --check]
// npm run policy -- export PACK … · -- import DIR …
// npm run policy -- new FILE · -- bind DIR · -- cut DIR CLAUSE … · -- successor ID … · -- mirror DIR
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { atInstallation } from './policy/at-installation.mjs';
import { addPlaces } from './policy/places.mjs';
import { Failure, mirrorReport, successor } from './policy/successor.mjs';
import { bindFolder, cutFolder, DraftRefused, draftOptions, draftUsage, newFolder } from './policy-draft.mjs';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const usage = `npm run policy check DIR    reads a policy folder, or a folder of them, with the project's own: what is wrong, where, what was expected
npm run policy coverage     every clause with its status and the tests that name it
                            -- --write writes docs/policy-coverage.md, -- --check tells whether it is up to date
${draftUsage}
npm run policy -- successor ID --from DAY [--until DAY] [--to DIR] [--id ID] [--prefix PREFIX]
                            copies a document as its successor: new ids, days moved, everything bound as before
npm run policy -- mirror DIR [--of ID]
                            puts each case of a document to its successor and tells both answers, what is answered otherwise first
npm run policy -- places CODE… --gateway https://… [--into DIR]
                            divisions that were added through the graph, into DIR/divisions.csv; a token in DIXIAN_TOKEN
npm run policy -- export PACK|--version ID [--number N] [--out DIR|FILE.zip] --as county@441322
                            a version that an installation keeps, as files
npm run policy -- import DIR|FILE.zip --as rural@441322
                            a folder as a draft there; elsewhere with DIXIAN_TOKEN and --gateway ADDRESS`;

/** Loads the built policy package; a clear line when it is not built. */
async function policyPackage() {
  try {
    return await import('@dixian/policy');
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' && error.code !== 'MODULE_NOT_FOUND') throw error;
    throw new Failure('The policy package is not built yet: run npm run build first.');
  }
}

/** The decisions of the policy package and of every department, as they are built, each with the service it lives in. */
async function allDecisions(policy) {
  const services = join(project, 'services');
  const built = await policy.decisionFiles(services, 'dist');
  if (built.length < (await policy.decisionFiles(services, 'src')).length)
    throw new Failure('The departments are not built yet: run npm run build first.');
  const found = Object.entries(policy.ownDecisions).map(([name, decide]) => ({ name, decide }));
  for (const { service, file } of built) {
    const { decisions } = await import(pathToFileURL(file).href);
    for (const [name, decide] of Object.entries(decisions)) found.push({ name, decide, home: service });
  }
  return found;
}

/** The same by name, as cases ask for them. */
async function decisionsByName(policy) {
  return Object.fromEntries((await allDecisions(policy)).map(({ name, decide }) => [name, decide]));
}

/** Checks the policy folders of a directory together with the project's and runs their cases. */
async function check(policy, directory) {
  const own = policy.policiesDirectory;
  const directories = inside(own, directory) ? [own] : [own, directory];
  const set = await policy.loadPolicies(directories);
  const before = directories.length > 1 ? await policy.loadPolicies([own]) : { documents: new Map() };
  const cases = await policy.loadCases(set, [directory], directories);
  const decisions = await decisionsByName(policy);
  const wrong = cases
    .map((filed) => ({ ...filed, ...policy.runCase(filed.set, filed.case, decisions) }))
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
  for (const { name, suppliedBy, document, place } of filledIn(set, before)) {
    console.log(`${suppliedBy}: ${name} of ${document} for ${place}`);
  }
  for (const { part, name, document, to, until, clause } of unstableOf(policy, set)) {
    console.log(
      `STABILITY_REQUIRED ${document}: ${name} of ${part} ends on ${to}, and nothing follows it; ${clause} keeps policies until ${until}`,
    );
  }
  if (directories.length > 1) await warn(policy, directories);
  console.log(`Nothing wrong; ${cases.length} cases hold.`);
}

/** What the same validation says beside mistakes: what to look at, and what nobody keeps. */
async function warn(policy, directories) {
  const { folders } = await policy.readPolicies(directories);
  for (const { directory, graded } of folders) {
    if (inside(policy.policiesDirectory, directory)) continue;
    const { findings, coverage } = graded();
    for (const { grade, file, line, said } of findings)
      console.error(`${shown(file)}:${line}: ${grade}: ${said.zh} / ${said.en}`);
    if (coverage) console.error(`${shown(directory)}: ${coverage.percent} % of the text is bound or marked`);
  }
}

/** What ends at the places of the documents before policies may change, each once. */
function unstableOf(policy, set) {
  const places = [...new Set([...set.documents.values()].map(({ place }) => place.code))];
  const found = places.flatMap((place) => policy.unstableItems(set, place));
  return [...new Map(found.map((item) => [JSON.stringify(item), item])).values()];
}

/** Prints every clause with its tests; fails on an enforced or parameter clause without one and on a test of an unknown clause. */
async function coverage(policy, root, options) {
  const policies = join(root, 'policies');
  const set = await policy.loadPolicies([policies], policies);
  const cases = await policy.loadCases(set, [policies]);
  const named = cases.flatMap(({ file, line, case: { clauses } }) =>
    clauses.map((clause) => ({ clause, file, line })),
  );
  for await (const file of testFiles(root)) {
    named.push(...policy.clausesInTests(file, await readFile(file, 'utf8')));
  }
  const covered = policy.coverage(set, named, fromRoot(root));
  const { clauses, counts, untested, unproven, unknown } = covered;
  for (const { clause, tests } of clauses) {
    const at = tests.map(({ file, line }) => `${shown(file, root)}:${line}`);
    const service = clause.service ? ` ${clause.service}` : '';
    console.log(
      `${clause.id}  ${clause.status}${service}${at.length > 0 ? `  ${[...new Set(at)].join(' ')}` : ''}`,
    );
  }
  const tested = clauses.filter(({ tests }) => tests.length > 0).length;
  const told = Object.entries(counts).filter(([status, count]) => status !== 'not-kept' || count > 0);
  const summary = told.map(([status, count]) => `${count} ${status}`);
  console.log(`\n${clauses.length} clauses: ${summary.join(', ')}; ${tested} named by tests.`);
  for (const { id, status } of untested) console.error(`${id}: ${status}, but no test names it.`);
  for (const { id, service } of unproven) {
    console.error(
      `${id}: enforced, but no test through a schema of ${service} or through the gateway names it; say planned until ${service} decides by it.`,
    );
  }
  for (const { clause, file, line } of unknown) {
    console.error(`${shown(file, root)}:${line}: ${clause}: no document has this clause.`);
  }
  if (untested.length + unproven.length + unknown.length > 0)
    throw new Failure('The coverage of clauses is not whole.');
  await page(policy, set, covered, root, options);
  await further(policy, policies);
}

/** What supplements fill in that the project's own do not: values, and days of issue. */
function filledIn(set, before) {
  const values = [...set.parameters.values()].flatMap((places) =>
    [...places].flatMap(([place, items]) => items.map((item) => ({ ...item, place }))),
  );
  const days = [...set.documents.values()].map(({ id, place, issuedOnSuppliedBy }) => ({
    name: 'issuedOn',
    suppliedBy: issuedOnSuppliedBy,
    document: id,
    place: place.code,
  }));
  const known = before.documents.size > 0;
  return [...values, ...days].filter(({ suppliedBy }) => known && suppliedBy);
}

/** Writes the coverage page, or tells whether the one there is up to date. */
async function page(policy, set, covered, root, { write, check: checking }) {
  const file = join(root, 'docs', 'policy-coverage.md');
  const text = policy.coveragePage(set, covered, fromRoot(root), await callers(policy, root));
  if (write) await writeFile(file, text);
  else if (checking && (await readFile(file, 'utf8').catch(() => '')) !== text) {
    throw new Failure('docs/policy-coverage.md is not up to date: run npm run policy coverage -- --write.');
  }
}

/** What the folders of DIXIAN_POLICIES claim: no test shows it, so it is told beside what the folder itself bears out. */
async function further(policy, policies) {
  const given = policy.policyDirectoriesOf(process.env.DIXIAN_POLICIES).slice(1);
  if (given.length === 0) return;
  const { policies: set, folders } = await policy.readPolicies([policies, ...given], policies);
  const added = folders.filter(({ directory }) => !inside(policies, directory));
  console.log(`\nFolders of DIXIAN_POLICIES: ${added.length}.`);
  for (const { id, loaded, mistakes } of added) {
    for (const mistake of mistakes) console.error(policy.asLine(mistake));
    const claimed = [...set.clauses.values()].filter(({ document, claimed }) => document === id && claimed);
    console.log(`${id}: ${loaded ? `${claimed.length} clauses claimed and not borne out` : 'left out'}`);
    for (const clause of claimed) console.log(`${clause.id}  ${clause.status}, claimed as ${clause.claimed}`);
  }
}

/** Which services ask each decision, found in their imports. */
async function callers(policy, root) {
  const decisions = (await allDecisions(policy)).map(({ name, home }) => ({
    name: policy.functionOf(name),
    home,
  }));
  const sources = [];
  for await (const file of sourceFiles(join(root, 'services'))) {
    const [service] = relative(join(root, 'services'), file).split(sep);
    sources.push({ service, file, source: await readFile(file, 'utf8') });
  }
  return policy.importersOf(decisions, sources);
}

async function* sourceFiles(directory) {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = join(directory, entry.name);
    if (['node_modules', 'dist', 'test'].includes(entry.name)) continue;
    if (entry.isDirectory()) yield* sourceFiles(path);
    else if (path.endsWith('.ts') && !path.endsWith('.test.ts')) yield path;
  }
}

function fromRoot(root) {
  return (path) => relative(root, path).split(sep).join('/');
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

function ofProject() {
  return parseArgs({
    allowPositionals: true,
    options: {
      root: { type: 'string' },
      write: { type: 'boolean' },
      check: { type: 'boolean' },
      ...draftOptions,
      until: { type: 'string' },
      of: { type: 'string' },
      gateway: { type: 'string' },
    },
  });
}

async function run() {
  const [first, ...further] = process.argv.slice(2);
  if (first === 'export' || first === 'import') return atInstallation(project, [first, ...further]);
  const { values, positionals } = ofProject();
  const [command, directory, ...rest] = positionals;
  if (command === 'check' && directory && rest.length === 0)
    await check(await policyPackage(), resolve(directory));
  else if (command === 'coverage' && !directory)
    await coverage(await policyPackage(), resolve(values.root ?? project), values);
  else if (command === 'new' && directory && rest.length === 0) {
    const { textOfDocument } = await import('@dixian/document-text');
    await newFolder(await policyPackage(), textOfDocument, directory, values);
  } else if (['bind', 'cut'].includes(command) && directory)
    await (command === 'bind' ? bindFolder : cutFolder)(await policyPackage(), directory, rest, values);
  else if (command === 'places' && directory)
    await addPlaces(await policyPackage(), [directory, ...rest], values);
  else if (command === 'successor' && directory && rest.length === 0)
    await successor(await policyPackage(), directory, values);
  else if (command === 'mirror' && directory && rest.length === 0) {
    const policy = await policyPackage();
    await mirrorReport(policy, resolve(directory), values, await decisionsByName(policy));
  } else throw new Failure(usage);
}

try {
  await run();
} catch (error) {
  const known =
    error instanceof Failure ||
    error instanceof DraftRefused ||
    ['BindingRefused', 'CutRefused', 'UnreadableDocument'].includes(error.name) ||
    error.name === 'PolicyError' ||
    error.code?.startsWith('ERR_PARSE_ARGS');
  console.error(known ? error.message : error.stack);
  process.exitCode = 1;
}
