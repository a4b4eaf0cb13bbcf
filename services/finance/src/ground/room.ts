import type { FiledRecord } from '@dixian/attachments';
import type { LedgerImport } from '@dixian/imports';
import type { PolicySet } from '@dixian/policy';
import type { MatchedTable } from '@dixian/register';
import type { AnyTable, EventHandler, Resolvers, ServiceParts, Statements } from '@dixian/service';
import type { TransitionRule } from '@dixian/transition';
import type { Previews } from '@dixian/what-if';
import type { MigrationInterface } from 'typeorm';

/** What the rooms of the service are furnished from. */
export interface House {
  readonly parts: Pick<ServiceParts, 'jobs' | 'workerDb' | 'clock'>;
  readonly policies: PolicySet;
  /** Drafts of documents that are tried. */
  readonly previews: Previews;
  /** Where policies lie, with their cases. */
  readonly policyDirectories: readonly string[];
}

/** What a room adds to the service once it is furnished. */
export interface Furnished {
  readonly resolvers?: Resolvers;
  readonly handlers?: readonly EventHandler[];
  readonly ledgers?: readonly LedgerImport<unknown>[];
  readonly transitions?: readonly TransitionRule[];
}

/** A table of a room, and how its rows find their place: by their household's code, by its id, or by the division they carry. */
export type RoomTable =
  | { readonly entity: AnyTable; readonly follows: 'household' | 'division' | 'none' }
  | { readonly entity: AnyTable; readonly follows: 'code'; readonly matched: MatchedTable };

/** A room: all of one topic. It imports rooms on lower floors only. */
export interface Room {
  readonly tables: readonly RoomTable[];
  readonly migrations?: readonly (new () => MigrationInterface)[];
  /** Its records that take files. */
  readonly files?: readonly FiledRecord[];
  /** What is told anew of households that the register just told of. */
  readonly afterMatching?: (transaction: Statements, householdIds: readonly string[]) => Promise<void>;
  /** Registers its jobs, and gives what it adds. */
  furnish(house: House): Furnished | Promise<Furnished>;
}
