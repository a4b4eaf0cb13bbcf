import { basename } from 'node:path';
import type { Mistake } from '@dixian/policy';

/** Mistakes of a folder as the graph tells them: files are named within their folder. */
export function toldMistakes(mistakes: readonly Mistake[]) {
  return mistakes.map(({ file, path, value, allowed, ...mistake }) => ({
    ...mistake,
    file: basename(file),
    path: path || null,
    value: value ?? null,
    allowed: allowed ? [...allowed] : null,
  }));
}
