import { basename } from 'node:path';
import type { Language } from '@dixian/graph';
import { type Mistake, mistakeSaid } from '@dixian/policy';

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

/** Fields of PolicyMistake that are not told as they are. */
export const PolicyMistake = {
  message: (
    { message }: { readonly message: string },
    _args: unknown,
    { language }: { readonly language: Language },
  ) => mistakeSaid(message)[language],
};
