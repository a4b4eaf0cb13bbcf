import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { missingOptional } from './lockfile/optional-packages.mjs';
import { root } from './prepare.mjs';
import { clauseIdProblems } from './rules/clause-ids.mjs';
import { dayOfListProblems, entitiesOf } from './rules/day-of-a-list.mjs';
import { migrationProblems, migrationsOf } from './rules/migrations.mjs';
import { problemsOf } from './rules/source-rules.mjs';
import { workbookText } from './rules/workbook-text.mjs';

const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64_000_000,
});
const files = stdout.split('\0').filter((file) => file && existsSync(path.join(root, file)));
const entities = entitiesOf(readFileSync(path.join(root, 'schemas/api.graphql'), 'utf8'));
const problems = [];
const texts = [];
for (const file of files) {
  const text = await textOf(file);
  problems.push(
    ...problemsOf(file, text),
    ...clauseIdProblems(file, text),
    ...dayOfListProblems(file, text, entities),
  );
  texts.push({ file, text });
}
const list = path.join(root, 'tools/rules/migrations.json');
const migrations = migrationsOf(texts);
const written = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {};
// Only what is new is written down; what was changed stays a problem.
const listed = process.argv.includes('--write') ? { ...migrations, ...written } : written;
if (listed !== written) writeFileSync(list, `${JSON.stringify(listed, null, 2)}\n`);
problems.push(...migrationProblems(migrations, listed));
const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
for (const { name } of missingOptional(lock))
  problems.push(`package-lock.json: ${name} is left out, run "npm run complete-lock"`);

for (const problem of problems) console.error(problem);
console.log(`${files.length} files checked against the rules of the house, ${problems.length} problems`);
process.exitCode = problems.length > 0 || files.length === 0 ? 1 : 0;

// Digits read alike in UTF-8 and GBK, so one byte is one character here.
async function textOf(file) {
  const place = path.join(root, file);
  return file.endsWith('.xlsx') ? workbookText(place) : readFileSync(place, 'latin1');
}
