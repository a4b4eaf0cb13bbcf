import type { Said } from '../domain/said';

export const catalogueKinds = [
  'rule',
  'time-limit',
  'evidence',
  'parameter',
  'right',
  'target',
  'transition',
  'unit',
] as const;
export type CatalogueKind = (typeof catalogueKinds)[number];

/** A JSON Schema, as far as it is read here. */
export type Shape = Readonly<Record<string, unknown>>;

/** Something that a document can say so that the system understands it. */
export interface CatalogueEntry {
  readonly kind: CatalogueKind;
  readonly name: string;
  /** Its official words. */
  readonly title: Said;
  /** What it takes. */
  readonly takes: Shape;
  /** The services that apply it; none where nobody keeps it yet and it is only shown. */
  readonly services: readonly string[];
  /** What happens in a place whose documents do not say it, where that is known. */
  readonly without?: Said;
}
