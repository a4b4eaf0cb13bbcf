import type { Window } from './policy-document';
import type { Said } from './said';

export type ClauseStatus = 'enforced' | 'parameter' | 'tracked' | 'informative' | 'planned' | 'not-kept';

export type ClauseKind =
  | 'obligation'
  | 'procedure'
  | 'principle'
  | 'target'
  | 'entitlement'
  | 'threshold'
  | 'continuation'
  | 'assignment'
  | 'eligibility'
  | 'definition'
  | 'deadline'
  | 'precedence'
  | 'data-sharing'
  | 'transition'
  | 'reporting'
  | 'calculation';

/** One sentence or part of one that a document prints, and what the system does with it. */
export interface Clause {
  readonly id: string;
  readonly document: string;
  readonly section: string;
  readonly quote: string;
  /** Where the quote stands in the text; left away where it is looked for. */
  readonly start?: number;
  readonly end?: number;
  readonly summary: Said;
  readonly kind: ClauseKind;
  readonly effective: Window;
  readonly status: ClauseStatus;
  /** Nobody has decided yet what is done with it; such a document is not finished and does not run. */
  readonly isOpen?: true;
  /** What a county's folder claims, where its status is lowered to what its rules, steps and limits bear out. */
  readonly claimed?: ClauseStatus;
  /** The service that keeps the clause, or will when it is planned. */
  readonly service?: string;
  readonly alsoServices: readonly string[];
  /** Why there is nothing to test, for an informative clause; what would be needed, for one that is not kept. */
  readonly reason?: string;
  readonly behaviour?: string;
  readonly responsible: readonly string[];
  readonly responsibleBasis?: string;
  readonly timeWords: readonly string[];
  readonly readings: readonly { readonly question: string; readonly reading: string }[];
  readonly related: readonly { readonly clause: string; readonly note: string }[];
}
