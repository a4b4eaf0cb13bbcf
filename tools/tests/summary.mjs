import { failureLines } from './failure-lines.mjs';

const MESSAGE_LINES = 15;
const SLOWEST = 10;

/** Prints failures and totals; the last line is `N passed, N failed`. Gives the exit code. */
export function printSummary(totals) {
  console.log(`\n${summaryText(totals)}`);
  return totals.failed > 0 ? 1 : 0;
}

/** The text of the summary. */
export function summaryText({ passed, failed, skipped, failures, notRun, places, cached, files }) {
  const lines = slowest(files);
  const broken = failures.flatMap(({ where, name, message }) => [
    `✗ ${where}`,
    `  ${name}`,
    ...indented(message),
    '',
  ]);
  lines.push(...broken);
  // Once more in short: of a long log often only the end is seen.
  if (failures.length > 1) lines.push(...failureLines(failures), '');
  if (notRun.length > 0) lines.push(`Not run: ${notRun.join(', ')}`);
  lines.push(`${places} workspaces, ${cached} of them unchanged since their last run`);
  lines.push(totalLine({ passed, failed, skipped }));
  return lines.join('\n');
}

/** `N passed, N failed`, and `, N skipped` if any were. */
export function totalLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function slowest(files) {
  const first = [...files].sort((a, b) => b.ms - a.ms).slice(0, SLOWEST);
  if (first.length === 0) return [];
  return [
    'The slowest files:',
    ...first.map(({ file, ms }) => `${(ms / 1000).toFixed(1).padStart(7)} s  ${file}`),
    '',
  ];
}

function indented(message) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal begin with one.
  const plain = message.replace(/\u001b\[[0-9;]*m/g, '').trimEnd();
  if (!plain) return [];
  return plain
    .split('\n')
    .slice(0, MESSAGE_LINES)
    .map((line) => `    ${line}`);
}
