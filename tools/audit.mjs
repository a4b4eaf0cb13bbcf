import { spawnSync } from 'node:child_process';
import { root, stop } from './prepare.mjs';

const { stdout } = spawnSync('npm', ['audit', '--json', '--loglevel=silent'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64_000_000,
  timeout: 120_000,
});
const report = parsed(stdout);
const counts = report?.metadata?.vulnerabilities;
if (!counts) {
  // Not every machine that runs this may reach the registry's advisories; the next one that can will tell.
  console.log(`Note: npm audit reached no advisory service (${report?.statusCode ?? 'no answer'}).`);
} else if (counts.high + counts.critical > 0) {
  for (const { name, severity, range } of Object.values(report.vulnerabilities))
    console.error(`${severity}: ${name} ${range}`);
  stop(`npm audit: ${counts.high} high, ${counts.critical} critical`);
} else {
  console.log(`npm audit: nothing high or critical (${counts.moderate} moderate, ${counts.low} low)`);
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
