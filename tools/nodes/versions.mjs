import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The oldest Node that is promised (`engines`), and the newest that has been proved (.nvmrc, which the images follow). */
export function provedNodes(root) {
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return {
    oldest: engines.node.replace('>=', ''),
    newest: readFileSync(path.join(root, '.nvmrc'), 'utf8').trim(),
  };
}
