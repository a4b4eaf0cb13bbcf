import type { Carried, CarryingExport } from './carrying-exports';
import type { KeptPage } from './kept-papers';
import type { Pictures } from './pictures';
import type { Sheet } from './sheet/page';

/** What a paper is given beside the answer of the graph. */
export interface Beside {
  /** What hung out before. */
  readonly kept: readonly KeptPage[];
  /** Departments that did not answer, by the name of their service. */
  readonly away: ReadonlySet<string>;
  /** Exports that may have carried what the paper is about. */
  readonly exports: readonly CarryingExport[];
  /** Pictures that it shows, as far as they came. */
  readonly pictures: Pictures;
}

/** A paper: what it asks the graph for, in the caller's name, and how that is laid out. */
export interface Paper {
  /** Its name in the address, as `/print/{name}/{id}`. */
  readonly name: string;
  /** The operation; its one variable is the id. */
  readonly query: string;
  /** The sheet; undefined where there is nothing to print. */
  sheet(data: Readonly<Record<string, unknown>>, beside: Beside): Sheet | undefined;
  /** Addresses of the pictures that it shows. */
  pictures(data: Readonly<Record<string, unknown>>): readonly string[];
  /** Whether it shows what hung out before. */
  readonly showsKept: boolean;
  /** Whether it is printed though a department is away, and says so in its part. */
  readonly inParts: boolean;
  /** What it shows exports of; nothing where it shows none. */
  carried(data: Readonly<Record<string, unknown>>): Carried | undefined;
}

/** States a paper with the shape of its answer; a test holds the operation against the graph. */
export function paper<Data extends object>(stated: {
  name: string;
  query: string;
  showsKept?: boolean;
  inParts?: boolean;
  carried?(data: Data): Carried | undefined;
  pictures?(data: Data): readonly string[];
  sheet(data: Data, beside: Beside): Sheet | undefined;
}): Paper {
  const { name, query, showsKept = false, inParts = false, carried, pictures, sheet } = stated;
  return {
    ...{ name, query, showsKept, inParts },
    carried: (data) => carried?.(data as Data),
    pictures: (data) => pictures?.(data as Data) ?? [],
    sheet: (data, beside) => sheet(data as Data, beside),
  };
}
