import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The teams that CODEOWNERS at `root` names, without the organisation: `@dixian/health` is `health`. */
export function codeOwners(root: string): Set<string> {
  const text = readFileSync(path.join(root, 'CODEOWNERS'), 'utf8');
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const names = lines.flatMap((line) => line.trim().split(/\s+/).slice(1));
  return new Set(names.map((name) => name.replace(/^@[^/]+\//, '')));
}
