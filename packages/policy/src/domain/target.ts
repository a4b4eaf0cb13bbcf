import type { Window } from './policy-document';

export type TargetComparison = 'at-least' | 'at-most' | 'exactly' | 'not-below-previous-year';

/** A figure that a document asks for; `parameter` holds it, or nothing where last year is the measure. */
export interface Target extends Window {
  readonly id: string;
  readonly document: string;
  readonly name: string;
  readonly service: string;
  readonly of: string;
  readonly unit: string;
  readonly comparison: TargetComparison;
  readonly parameter?: string;
  readonly clause: string;
  readonly note?: string;
}
