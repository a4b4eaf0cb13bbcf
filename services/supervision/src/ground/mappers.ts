import type { Connection } from '@dixian/graph';

/** A list with the statement that counts it, run only when asked for. */
export interface Counted<Node> extends Connection<Node> {
  totalCount(asked?: { upTo?: number | null }): Promise<number>;
}

/** What an entity is looked up by. */
export interface Reference {
  id: string;
}

/** A task with what is watched of it. */
export interface WatchedTask extends Reference {
  readonly watchedAs?: string | null;
}

export type TaskMapper = WatchedTask;
export type HouseholdMapper = Reference;
export type PersonMapper = Reference;
export type LeadMapper = Reference;
export type ClauseRefMapper = Reference;
