import type { ParameterValue } from './parameter';
import type { Window } from './policy-document';
import type { RuleName } from './rule-names';

/** What a rule takes beside its clause, by the schema of its name. */
export type RuleValues = Readonly<Record<string, ParameterValue | readonly number[]>>;

/** A rule that the product knows by name, brought into force by one clause of a document for the days of its window. */
export interface Rule extends Window {
  readonly rule: RuleName;
  readonly document: string;
  readonly clause: string;
  readonly with: RuleValues;
  /** Why it differs from what the clause prints. */
  readonly because?: string;
  readonly note?: string;
}
