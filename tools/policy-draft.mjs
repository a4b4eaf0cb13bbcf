// npm run policy -- new FILE · npm run policy -- bind DIR [CLAUSE …] · npm run policy -- cut DIR CLAUSE …
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

export const draftUsage = `npm run policy -- new FILE --prefix YY-2026 --place 500235 --from 2026-01-05 [--to DAY] [--into DIR]
                            a folder from a .docx, .pdf or .txt: every sentence a clause; --id, --title, --number, --issuer and
                            --issued say what the text does not print
npm run policy -- bind DIR  how much of the text is bound, and what each open sentence may be bound to
npm run policy -- bind DIR CLAUSE KIND NAME [FIELD=VALUE …] [--because WORDS]
                            KIND is rule, time-limit, evidence, parameter, right, target, transition or unit
npm run policy -- bind DIR CLAUSE suggested | nothing --because WORDS | not-kept [--because WORDS]
npm run policy -- cut DIR CLAUSE before WORDS [--kept first|second|none]
                            splits a clause where these words begin; what it is bound to stays with its first part
npm run policy -- cut DIR CLAUSE with-next [--kept first|second|all|none]
                            joins a clause with the next one; what both are bound to stays where both are decided`;

export const draftOptions = {
  prefix: { type: 'string' },
  place: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  into: { type: 'string' },
  id: { type: 'string' },
  title: { type: 'string' },
  number: { type: 'string' },
  issuer: { type: 'string' },
  issued: { type: 'string' },
  because: { type: 'string' },
  kept: { type: 'string' },
};

/** Writes a policy folder from a document and tells what is open in it. */
export async function newFolder(policy, textOfDocument, file, options) {
  const text = await textOfDocument(await readFile(file));
  const printed = policy.printedOfDocument(text);
  const document = documentOf(policy, printed, options);
  const folder = join(resolve(options.into ?? '.'), document.id);
  await mkdir(dirname(folder), { recursive: true });
  // An existing folder holds somebody's work.
  await mkdir(folder).catch((error) => {
    throw error.code === 'EEXIST' ? new DraftRefused(`${folder} is there already.`) : error;
  });
  for (const [name, content] of Object.entries(policy.newDraft(document, text)))
    await writeFile(join(folder, name), content);
  console.log(`${folder}: ${document.title}, ${document.issuer}, from ${document.effective.from}`);
  await showDraft(policy, folder);
}

export class DraftRefused extends Error {}

function documentOf(policy, printed, options) {
  const { prefix, place: code, from } = options;
  if (!prefix || !code || !from) throw new DraftRefused('--prefix, --place and --from are needed.');
  const place = policy
    .readDivisions([process.cwd(), resolve(options.into ?? '.')])
    .find((division) => division.code === code);
  if (!place) throw new DraftRefused(`${code}: expected the code of a division in divisions.csv`);
  const issuer = options.issuer ?? printed.issuer;
  if (!issuer) throw new DraftRefused('The text does not tell who issued it: say it with --issuer.');
  return {
    id: options.id ?? prefix.toLowerCase(),
    clausePrefix: prefix,
    title: options.title ?? printed.title ?? basename(prefix),
    number: options.number ?? printed.number ?? null,
    issuer,
    issuedOn: options.issued ?? printed.issuedOn ?? null,
    place: { code, name: place.name },
    effective: { from, to: options.to ?? null, basis: '录入时填写' },
  };
}

/** Binds a clause of a folder, or tells what is open in it. */
export async function bindFolder(policy, directory, [clause, as, name, ...fields], { because }) {
  const folder = resolve(directory);
  if (!clause) return showDraft(policy, folder);
  const files = await filesOf(folder);
  const id = clauseId(files, clause);
  const binding = as === 'suggested' ? await suggested(policy, files, id) : bindingOf(id, as, name, fields);
  const bound = policy.bind(files, { ...binding, ...(because && { because }) });
  for (const [file, content] of Object.entries(bound))
    if (files[file] !== content) await writeFile(join(folder, file), content);
  console.log(`${id}: ${binding.as} ${binding.name ?? ''}`.trimEnd());
  await showFigure(policy, bound);
}

/** Splits a clause of a folder, or joins it with the next, and tells what became of what it was bound to. */
export async function cutFolder(policy, directory, [clause, how, words], { kept }) {
  const folder = resolve(directory);
  const files = await filesOf(folder);
  const id = clauseId(files, clause ?? '');
  if (kept && !['first', 'second', 'all', 'none'].includes(kept))
    throw new DraftRefused(`--kept ${kept}: expected first, second, all or none`);
  const at = how === 'before' && words ? placeOf(policy, files, id, words) : undefined;
  if (at === undefined && how !== 'with-next') throw new DraftRefused('Say before WORDS, or with-next.');
  const cut = policy.cutClauses(files, {
    clause: id,
    ...(at !== undefined && { at }),
    ...(kept && { kept }),
  });
  for (const file of new Set([...Object.keys(files), ...Object.keys(cut.files)])) {
    const content = cut.files[file];
    if (content === undefined) await rm(join(folder, file));
    else if (files[file] !== content) await writeFile(join(folder, file), content);
  }
  for (const { file, entry, before, after } of cut.touched)
    console.log(`${file}: ${entry}: ${before} → ${after ?? 'taken out'}`);
  for (const { id: told, quote, status } of policy.draftClauses(cut.files))
    if (!policy.draftClauses(files).some((was) => was.id === told && was.quote === quote))
      console.log(`${told}  ${status}  ${quote.replace(/\s+/g, ' ')}`);
  await showFigure(policy, cut.files);
}

function placeOf(policy, files, id, words) {
  const quote = policy.draftClauses(files).find((clause) => clause.id === id)?.quote ?? '';
  const at = quote.indexOf(words);
  if (at < 0 || quote.indexOf(words, at + 1) >= 0)
    throw new DraftRefused(`${id}: expected words that stand in it once, got “${words}”`);
  return at;
}

function bindingOf(clause, as, name, fields) {
  const values = fields.map((field) => {
    const at = field.indexOf('=');
    if (at < 1) throw new DraftRefused(`${field}: expected FIELD=VALUE`);
    return [field.slice(0, at), readValue(field.slice(at + 1))];
  });
  return {
    clause,
    as,
    ...(name && { name }),
    ...(values.length > 0 && { fields: Object.fromEntries(values) }),
  };
}

// Yuan are a text with two decimals; lists and groups are written as JSON.
function readValue(written) {
  if (/^-?\d+$/.test(written) && !/^0\d/.test(written)) return Number(written);
  if (['true', 'false', 'null'].includes(written) || /^[[{]/.test(written)) return JSON.parse(written);
  return written;
}

async function suggested(policy, files, clause) {
  const quote = policy.draftClauses(files).find(({ id }) => id === clause)?.quote ?? '';
  const [best] = (await suggestions(policy)).for(quote, 1);
  if (!best)
    throw new DraftRefused(`${clause}: nothing is like it; choose yourself, or say nothing or not-kept`);
  return { clause, as: best.kind, name: best.name, fields: best.fields };
}

async function showDraft(policy, folder) {
  const files = await filesOf(folder);
  const open = policy.draftClauses(files).filter(({ status }) => status === 'open');
  const known = open.length > 0 ? await suggestions(policy) : undefined;
  for (const { id, quote } of open) {
    console.log(`\n${id}  ${quote.replace(/\s+/g, ' ')}`);
    for (const { kind, name, fields, likeness } of known.for(quote, 4)) {
      const read = Object.entries(fields).map(([field, value]) => `${field}=${value}`);
      console.log(`  ${Math.round(likeness * 100)} %  ${[kind, name, ...read].join(' ')}`);
    }
  }
  await showFigure(policy, files);
}

async function showFigure(policy, files) {
  const { withDraft } = await loaded(policy);
  const { findings, coverage } = (await withDraft(new Map(Object.entries(files)))).graded();
  if (coverage) {
    const { percent, openSentences, notKept, characters } = coverage;
    const share = characters === 0 ? 0 : Math.round((notKept * 100) / characters);
    console.log(
      `\n${percent} % bound or marked, ${share} % not kept; ${openSentences.length} sentences are open.`,
    );
  }
  const count = (grade) => findings.filter((finding) => finding.grade === grade).length;
  console.log(
    `${count('error')} errors, ${count('warning')} warnings, ${count('not-kept')} clauses not kept.`,
  );
}

async function suggestions(policy) {
  return new policy.Suggestions((await loaded(policy)).policies);
}

function loaded(policy) {
  return policy.readPolicies(policy.policyDirectoriesOf(process.env.DIXIAN_POLICIES));
}

function clauseId(files, clause) {
  const prefix = /^clausePrefix:\s*"?([A-Z0-9-]+)/m.exec(files['document.yaml'] ?? '')?.[1] ?? '';
  return clause.startsWith(`${prefix}-`) ? clause : `${prefix}-${clause}`;
}

async function filesOf(folder) {
  const names = (await readdir(folder)).filter((name) => /^[a-z]+\.(yaml|txt|md)$/.test(name));
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  );
}
