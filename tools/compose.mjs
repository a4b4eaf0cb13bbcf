import { createRequire } from 'node:module';
import { buildIfNeeded, root, stop } from './prepare.mjs';

const check = process.argv.includes('--check');
const unknown = process.argv.slice(2).filter((argument) => argument !== '--check');
if (unknown.length > 0) stop(`compose: unknown argument ${unknown[0]}. Use: npm run compose [-- --check]`);

const require = createRequire(import.meta.url);
// With what it stands on: the layouts of ledgers are read by their own package.
buildIfNeeded(['--filter=@dixian/composition']);

const { run, printFinding } = require('../packages/composition/dist/index.js');
const { subgraphs, written, findings } = await run({ root, check });
for (const finding of findings) console.error(printFinding(finding));
for (const file of written) console.log(`wrote ${file}`);
const outcome = `${subgraphs.length} subgraphs: ${subgraphs.join(', ')}`;
if (findings.length > 0) stop(`${findings.length} finding${findings.length === 1 ? '' : 's'} in ${outcome}`);
console.log(`${check ? 'checked' : 'composed'} ${outcome}`);
