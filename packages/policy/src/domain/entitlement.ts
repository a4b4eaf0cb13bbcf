import type { PlainDate } from '@dixian/calendar';
import type { Window } from './policy-document';

/** What somebody may have: how much by a parameter or, where no number is printed, in the document's words. */
export interface Entitlement extends Window {
  readonly id: string;
  readonly document: string;
  readonly name: string;
  readonly service: string;
  readonly who: string;
  readonly what: string;
  readonly amount: { readonly parameter: string; readonly unit: string } | { readonly words: string };
  /** The last day of the right, words where no day is printed, null where no end is stated. */
  readonly until: { readonly date: PlainDate } | { readonly words: string } | null;
  readonly clause: string;
  readonly clauses: readonly string[];
  readonly note?: string;
}
