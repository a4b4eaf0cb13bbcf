import type { Window } from './policy-document';

/** A unit that a document names, with the clauses it answers for; the sector is a grouping of this project. */
export interface ResponsibleUnit extends Window {
  readonly document: string;
  readonly unit: string;
  readonly sector: string;
  readonly clauses: readonly string[];
}
