import type { AnyTable } from '@dixian/service';

/**
 * Where the rows of a table go when their household moves: with the lead they belong to, with the obligation they are
 * about, or nowhere, because they are no household's. Codes of divisions are rewritten in all that have a place.
 */
export type OnMove = 'goes-with-lead' | 'goes-with-obligation' | 'stays' | 'has-no-place';

/** A table of a room: its columns, and how its rows follow their households. */
export interface PlacedTable {
  readonly entity: AnyTable;
  readonly onMove: OnMove;
}

/** Names of the tables that follow in one of these ways. */
export function tablesThat(tables: readonly PlacedTable[], ...ways: readonly OnMove[]): string[] {
  return tables.filter(({ onMove }) => ways.includes(onMove)).map(({ entity }) => entity.options.name);
}
