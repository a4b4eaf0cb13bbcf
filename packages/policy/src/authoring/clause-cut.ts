import type { Said } from '../domain/said';

/** Which entries that are bound to a clause stay with what becomes of it. */
export type KeptEntries = 'first' | 'second' | 'all' | 'none';

/** What somebody does where the numbering of a document misleads: a clause is split at a place, or joined with the next. */
export interface ClauseCut {
  readonly clause: string;
  /** Where the second part begins in its words; left away to join it with the next. */
  readonly at?: number;
  /** A split leaves its entries with the first part; a joined clause keeps those of both, and none where one is still open. */
  readonly kept?: KeptEntries;
}

/** An entry that was bound to a clause that is cut, and the clause that it is bound to now; null where it was taken out. */
export interface TouchedEntry {
  readonly file: string;
  readonly entry: string;
  /** Its official words. */
  readonly title: Said;
  readonly before: string;
  readonly after: string | null;
}

/** Thrown where a clause cannot be cut so; says why in both languages. */
export class CutRefused extends Error {
  constructor(readonly said: Said) {
    super(said.en);
    this.name = 'CutRefused';
  }
}
