import type { ClauseRef } from '@dixian/policy';
import type { Words } from './refusal';

/** A value that a field may have, with the word that the document of the place prints for it. */
export interface PrintedOption {
  readonly value: string;
  readonly printed: string;
}

/** What is known of a field, and where it comes from. */
export interface Known {
  readonly value: unknown;
  readonly source: Words;
}

/** A mutation as a form, with what its schema cannot know: what the place asks for and what is known. By path of the field. */
export interface Form {
  readonly mutation: string;
  readonly name: Words;
  readonly clauses: readonly string[];
  /** Clauses in the words that were kept, where any were. */
  readonly kept?: ReadonlyMap<string, ClauseRef>;
  /** What has to be given beyond what the schema asks for, with the clause that does; null where it is no clause. */
  readonly required?: ReadonlyMap<string, string | null>;
  readonly options?: ReadonlyMap<string, readonly PrintedOption[]>;
  readonly known?: ReadonlyMap<string, Known>;
}

/** Words of a document as options: they are given as they are printed. */
export function printedOptions(words: readonly string[]): PrintedOption[] {
  return words.map((word) => ({ value: word, printed: word }));
}
