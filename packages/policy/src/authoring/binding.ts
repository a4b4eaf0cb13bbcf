import type { CatalogueKind } from '../catalogue/catalogue-entry';
import type { Said } from '../domain/said';

/**
 * What somebody decides on a clause: an entry of the catalogue with its fields, nothing to do and why, or that it fits nothing.
 * `because` explains a value unlike its quote, or says why there is nothing to do or what would be needed.
 */
export interface Binding {
  readonly clause: string;
  readonly as: CatalogueKind | 'nothing' | 'not-kept';
  /** Name of the entry. */
  readonly name?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly because?: string;
}

/** Thrown where a clause cannot be bound so; says why in both languages. */
export class BindingRefused extends Error {
  constructor(readonly said: Said) {
    super(said.en);
    this.name = 'BindingRefused';
  }
}
