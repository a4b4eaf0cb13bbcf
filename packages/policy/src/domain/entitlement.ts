import type { PlainDate } from '@dixian/calendar';
import type { Window } from './policy-document';

/** What a right is as a measure of a household's help plan. */
export interface EntitlementMeasure {
  readonly family: string;
  /** The gaps it makes up for; left away for all that its family answers. */
  readonly gaps?: readonly string[];
  /** Whom the clause names: somebody who can work, or a household in which nobody can; left away for both. */
  readonly labour?: 'ABLE' | 'UNABLE';
}

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
  /** Null for a right that is no measure of a plan: a helper, a label, a rule on how many. */
  readonly measure: EntitlementMeasure | null;
  /** Whether it is reserved to households registered as poor (贫困户、建档立卡户). */
  readonly registeredPoorOnly?: boolean;
  readonly note?: string;
}
