// After `npm install` of something new: `npm run complete-lock` adds what this registry left out of package-lock.json.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { completed, missingOptional } from './lockfile/optional-packages.mjs';
import { root } from './prepare.mjs';

const file = path.join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = missingOptional(lock);
if (missing.length > 0) writeFileSync(file, `${JSON.stringify(completed(lock), null, 2)}\n`);
console.log(`${missing.length} packages for other systems added to package-lock.json`);
