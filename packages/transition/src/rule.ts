import type { PlainDate } from '@dixian/calendar';
import type { Message } from '@dixian/graph';
import type { PolicySet, Transition } from '@dixian/policy';
import type { Conditions, Statements } from '@dixian/service';

/** What a rule is asked for: which part of the register, at the end of which day, by which entry of which document. */
export interface ItemsAsked {
  readonly policies: PolicySet;
  /** The place of the run or of the document, whichever is smaller. */
  readonly division: string;
  /** The last day before it. */
  readonly day: PlainDate;
  /** The first day after it; what a document then in force grants is no end. */
  readonly after: PlainDate;
  readonly transition: Transition;
  /** Ids of the only subjects to look at, where items are looked at again; null for all. */
  readonly among: readonly string[] | null;
}

/** Items that are to be done now, as a relation for `FROM (${sql}) AS i`; its parameters come first in the statement. */
export interface ItemBatch {
  readonly runId: string;
  readonly day: PlainDate;
  readonly after: PlainDate;
  /**
   * id uuid, subject_kind, subject_id text, household_id uuid, division_code, county_code, change, before, after, facts jsonb,
   * clause text.
   */
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** What rests on items of a batch: a query of item_id and rested_by, a name of the rule's words. */
export interface RestsQuery {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/**
 * One rule of dated transitions, as a service does it to its own data. Everything is one statement over many rows; what is
 * done already gives no item, so that a second run changes nothing; what is only listed, by a rule without `apply`, is listed once.
 */
export interface TransitionRule {
  /** Its name in schemas/policy/transition-rules and in `rule:` of transitions.yaml. */
  readonly name: string;
  /** What is said by the names in before, after and facts, by codes of `undecided`, and by `rested_by`. */
  readonly words: Readonly<Record<string, Message>>;
  /**
   * One SELECT with these columns, built by `itemSql`: subject_kind, subject_id text, household_id uuid, division_code text,
   * change text, before, after, facts jsonb (objects of texts or null), clause, undecided, decided_by text, without_support
   * boolean. Undefined where there is nothing to do.
   */
  items(asked: ItemsAsked, add: Conditions): string | undefined;
  /** Keeps the rows of a batch as they are until it is done: `SELECT … FOR UPDATE`. */
  hold?(transaction: Statements, batch: ItemBatch): Promise<void>;
  /** Does it, by the law it was found by; without one the items are only listed. */
  apply?(transaction: Statements, batch: ItemBatch, asked: ItemsAsked): Promise<void>;
  /** Makes it as it was before; with `apply` only. */
  undo?(transaction: Statements, batch: ItemBatch): Promise<void>;
  /** Which items cannot be undone, since something rests on them. */
  rests?(batch: ItemBatch): RestsQuery;
}

/** The level or office that must decide what the rule cannot. */
export const deciders = ['village', 'township', 'county', 'city', 'province'] as const;
export type Decider = (typeof deciders)[number];
