import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { loadFile, type Report } from './client/load-file';
import { connect, runCommand } from './command-line';
import { callersFolder } from './environment';

const say = (text: string) => process.stdout.write(`${text}\n`);

// npm run import -- FILE --as county@410526
runCommand(async (line) => {
  const [file] = line.words;
  if (!file) throw new Error('Name the file: npm run import -- FILE --as county@410526');
  const client = await connect(line);
  const report = await loadFile(client, resolve(callersFolder(), file), randomUUID(), showProgress);
  show(report);
  if (report.state === 'FAILED') process.exitCode = 1;
});

function showProgress({ state, progress, rowsRead }: Report): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${state} ${progress} %, ${rowsRead} rows   `);
}

function show(report: Report): void {
  if (process.stdout.isTTY) say('');
  if (report.state === 'FAILED') {
    say(`Failed: ${report.failure}`);
    return;
  }
  say(
    `${report.fileName} (${report.ledger}): ${report.rowsRead} rows read, ${report.rowsLoaded} loaded, ${report.rowsRejected} rejected`,
  );
  say(
    `records: ${report.recordsAdded} new, ${report.recordsChanged} changed, ${report.recordsUnchanged} as they were`,
  );
  for (const { node } of report.findings.edges) {
    const place = node.row === null ? (node.householdCode ?? '') : `row ${node.row}`;
    say(
      `  ${node.severity === 'REJECTED' ? '✗' : '!'} ${place} ${node.column ?? ''} ${node.code}: ${node.message}`,
    );
  }
  const more = report.findings.totalCount - report.findings.edges.length;
  if (more > 0) say(`  … and ${more} more; ask the graph for them`);
}
