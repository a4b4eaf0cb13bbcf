// node tools/tests/told-failures.mjs FILE: what failed in several runs that told it into FILE, in few lines. With a NAME and a
// STATUS it tells there that a command has failed, whose output it reads.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { failureLines } from './failure-lines.mjs';

/** Tells failures into the file that the environment names, for whoever sums up several runs. */
export function tellFailures(failures, { DIXIAN_TEST_FAILURES: file, DIXIAN_TEST_RUN: run } = process.env) {
  if (!file) return;
  const lines = failures.map(({ where, name, message }) =>
    JSON.stringify({ where: run ? `${run}: ${where}` : where, name, message }),
  );
  appendFileSync(file, lines.map((line) => `${line}\n`).join(''));
}

/** What was told into the file. */
function toldFailures(file) {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line));
}

if (process.argv[1] === import.meta.filename) {
  const [file, name, status] = process.argv.slice(2);
  if (name) {
    const failure = { where: name, name: `ended with status ${status}`, message: readFileSync(0, 'utf8') };
    tellFailures([failure], { DIXIAN_TEST_FAILURES: file });
  } else for (const line of failureLines(toldFailures(file))) console.log(line);
}
