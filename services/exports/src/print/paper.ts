import type { KeptPage } from './kept-papers';
import type { Sheet } from './sheet/page';

/** A paper: what it asks the graph for, in the caller's name, and how that is laid out. */
export interface Paper {
  /** Its name in the address, as `/print/{name}/{id}`. */
  readonly name: string;
  /** The operation; its one variable is the id. */
  readonly query: string;
  /** The sheet; undefined where there is nothing to print. */
  sheet(data: Readonly<Record<string, unknown>>, kept: readonly KeptPage[]): Sheet | undefined;
  /** Whether it shows what hung out before. */
  readonly showsKept: boolean;
}

/** States a paper with the shape of its answer; a test holds the operation against the graph. */
export function paper<Data extends object>(stated: {
  name: string;
  query: string;
  showsKept?: boolean;
  sheet(data: Data, kept: readonly KeptPage[]): Sheet | undefined;
}): Paper {
  const { name, query, showsKept = false, sheet } = stated;
  return { name, query, showsKept, sheet: (data, kept) => sheet(data as Data, kept) };
}
