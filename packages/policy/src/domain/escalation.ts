import type { Window } from './policy-document';

/** When a duty is spoken of, by the distance to its due day, and how many levels above the acting one hear of it. */
export interface EscalationStep {
  readonly id: string;
  /** Below 0 before the due day, 0 on it, above 0 after it. */
  readonly days: number;
  readonly unit: 'working-days' | 'calendar-days';
  readonly levelsAbove: number;
}

/** Whom a place has reminded of its duties: steps in their order, and the hours in which somebody may be disturbed. */
export interface Escalation {
  readonly id: string;
  /** Kinds of duties it is for; null for all of which nothing else is said. */
  readonly kinds: readonly string[] | null;
  /** Times of day, Asia/Shanghai, on working days. */
  readonly hours: { readonly opens: string; readonly closes: string };
  readonly steps: readonly EscalationStep[];
}

/** One that a document prints. */
export interface PrintedEscalation extends Escalation, Window {
  readonly document: string;
  readonly clause: string;
}

/** Stands for every kind in the index of what documents print. */
export const ANY_KIND = '*';
