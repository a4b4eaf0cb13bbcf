import type { FiledRecord } from '@dixian/attachments';
import type { DraftDesk } from '@dixian/department';
import type { LedgerImport } from '@dixian/imports';
import type { PolicySet } from '@dixian/policy';
import type { MatchedTable } from '@dixian/register';
import type { AnyTable, EventHandler, Resolvers, ServiceParts, Statements } from '@dixian/service';
import type { TransitionRule } from '@dixian/transition';
import type { MigrationInterface } from 'typeorm';

/** What the rooms of the service are furnished from. */
export interface House {
  readonly parts: Pick<ServiceParts, 'jobs' | 'workerDb' | 'clock'>;
  readonly policies: PolicySet;
  readonly desk: DraftDesk;
}

/** What a room adds to the service once it is furnished. */
export interface Furnished {
  readonly resolvers?: Resolvers;
  readonly handlers?: readonly EventHandler[];
  readonly ledgers?: readonly LedgerImport<unknown>[];
  /** What follows for households that the register just told of. */
  readonly afterMatching?: (transaction: Statements, householdIds: readonly string[]) => Promise<void>;
  /** What follows for households whose standing was told anew. */
  readonly afterStanding?: (transaction: Statements, householdIds: readonly string[]) => Promise<void>;
  /** What its data goes through at the end of a day, in the order in which it is done. */
  readonly transitions?: readonly TransitionRule[];
}

/** A table of a room, and how its rows find their place: by their household's code, by its id, or by the division they carry. */
export type RoomTable =
  | { readonly entity: AnyTable; readonly follows: 'household' | 'division' }
  | { readonly entity: AnyTable; readonly follows: 'code'; readonly matched: MatchedTable };

/** A room: all of one topic. It imports rooms on lower floors only. */
export interface Room {
  readonly tables: readonly RoomTable[];
  readonly migrations?: readonly (new () => MigrationInterface)[];
  /** Its records that take files. */
  readonly files?: readonly FiledRecord[];
  /** What it follows of lower rooms. */
  readonly reactions?: readonly (() => void)[];
  /** Registers its jobs, and gives what it adds. */
  furnish(house: House): Furnished | Promise<Furnished>;
}
