import type { Replacement } from './replacements';

/** How a run was started, so that it can be started again with answers, or for good. */
export interface Started {
  readonly uploadId: string;
  readonly mode: 'ADDITION' | 'WHOLE';
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  /** How headings are to be read, beside what the office said before; null where a column is not read. */
  readonly mapping?: readonly { readonly heading: string; readonly field: string | null }[];
  /** Names of the sheets to read; all that fit where none is named. */
  readonly sheets?: readonly string[];
  /** Rows that correct a record which is held under other words: each takes its place. */
  readonly replaces?: readonly Replacement[];
}

const KEPT_AS = 'dixian.uploads';

/** Remembers it for as long as the tab lives: ids only, nothing of the file. */
export function remember(run: string, started: Started): void {
  sessionStorage.setItem(KEPT_AS, JSON.stringify({ ...all(), [run]: started }));
}

export function startedAs(run: string): Started | undefined {
  return all()[run];
}

function all(): Readonly<Record<string, Started>> {
  return JSON.parse(sessionStorage.getItem(KEPT_AS) ?? '{}') as Record<string, Started>;
}
