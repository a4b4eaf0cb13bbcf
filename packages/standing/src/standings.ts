import { partsOf } from '@dixian/events';
import {
  type AnyTable,
  type EventHandler,
  onEvent,
  type RequestContext,
  rowPerKey,
  type Statements,
} from '@dixian/service';
import type { MigrationInterface } from 'typeorm';
import { type StandingOf, type StandingPart, standingParts } from './domain/parts';
import { keepStanding } from './keep-standing';
import { CreateStandings1765170100000 } from './migrations/1765170100000-create-standings';
import { keepingParts } from './migrations/1765170110000-keep-parts-of-standings';
import { readStandings } from './read-standing';
import { standingTables } from './tables';

/** What a department keeps of how households stand, and how it reads it. */
export interface Standings<Part extends StandingPart> {
  readonly tables: readonly AnyTable[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Names of the tables, whose rows follow their household to another place. */
  readonly following: readonly string[];
  readonly handler: EventHandler;
  /** The standing of a household within a transaction; undefined where none has arrived: `STANDING_UNKNOWN`. */
  held(transaction: Statements, householdId: string): Promise<StandingOf<Part> | undefined>;
  /** The same of many at once, by their ids. */
  heldOf(
    transaction: Statements,
    householdIds: readonly string[],
  ): Promise<ReadonlyMap<string, StandingOf<Part>>>;
  /** The same for a request, batched. */
  load(context: RequestContext, householdId: string): Promise<StandingOf<Part> | undefined>;
}

/**
 * The standings that a service keeps: exactly the parts that the schema of `household-standing` gives it. Where the two
 * disagree the service does not start.
 */
export function standingsOf<const Part extends StandingPart>(
  service: string,
  parts: readonly Part[],
): Standings<Part> {
  assertParts(service, parts);
  const tables = standingTables(parts);
  const sql = readStandings(tables);
  async function heldOf(transaction: Statements, ids: readonly string[]) {
    const rows = await transaction.query<StandingOf<Part> & { rowKey: string }>(sql, [ids], 'held-standings');
    return new Map(rows.map(({ rowKey, ...standing }) => [rowKey, standing as unknown as StandingOf<Part>]));
  }
  return {
    tables,
    migrations: [
      CreateStandings1765170100000,
      ...standingParts
        .filter((part) => parts.some((own) => own === part))
        .flatMap((part) => keepingParts[part]),
    ],
    following: tables.map(({ options }) => options.name),
    handler: onEvent('household-standing', (event, transaction) => keepStanding(transaction, tables, event)),
    held: async (transaction, id) => (await heldOf(transaction, [id])).get(id),
    heldOf,
    load: (context, id) => rowPerKey<StandingOf<Part>>(context, 'standing', sql).load(id),
  };
}

function assertParts(service: string, parts: readonly string[]): void {
  const given = partsOf('household-standing', service).sort();
  if (given.join() !== [...parts].sort().join()) {
    throw new Error(
      `${service} keeps [${[...parts].sort()}] of a standing but schemas/events gives it [${given}]: make the two agree`,
    );
  }
}
