import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');
const unknown = process.argv.slice(2).filter((argument) => argument !== '--check');
if (unknown.length > 0) stop(`compose: unknown argument ${unknown[0]}. Use: npm run compose [-- --check]`);

const require = createRequire(import.meta.url);
const compiler = require.resolve('typescript/package.json').replace('package.json', 'bin/tsc');
const built = spawnSync(process.execPath, [compiler, '-p', 'packages/composition/tsconfig.json'], {
  cwd: root,
  stdio: 'inherit',
});
if (built.status !== 0) stop('compose: packages/composition does not build');

const { run, printFinding } = require('../packages/composition/dist/index.js');
const { subgraphs, written, findings } = await run({ root, check });
for (const finding of findings) console.error(printFinding(finding));
for (const file of written) console.log(`wrote ${file}`);
const outcome = `${subgraphs.length} subgraphs: ${subgraphs.join(', ')}`;
if (findings.length > 0) stop(`${findings.length} finding${findings.length === 1 ? '' : 's'} in ${outcome}`);
console.log(`${check ? 'checked' : 'composed'} ${outcome}`);

function stop(message) {
  console.error(message);
  process.exit(1);
}
