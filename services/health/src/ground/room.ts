import type { FiledRecord } from '@dixian/attachments';
import type { DraftDesk } from '@dixian/department';
import type { LedgerImport } from '@dixian/imports';
import type { PolicySet } from '@dixian/policy';
import type { MatchedTable } from '@dixian/register';
import type {
  AnyTable,
  EventHandler,
  LedgerEnvironment,
  Resolvers,
  ServiceParts,
  Statements,
} from '@dixian/service';
import type { TransitionRule } from '@dixian/transition';
import type { MigrationInterface } from 'typeorm';

/** What the rooms of the service are furnished from. */
export interface House {
  readonly parts: ServiceParts<LedgerEnvironment>;
  readonly policies: PolicySet;
  readonly desk: DraftDesk;
}

/** What a room adds to the service once it is furnished. */
export interface Furnished {
  readonly resolvers?: Resolvers;
  readonly ledgers?: readonly LedgerImport<unknown>[];
  readonly handlers?: readonly EventHandler[];
  /** What follows for households that the register just told of. */
  readonly afterMatching?: (transaction: Statements, householdIds: readonly string[]) => Promise<void>;
  /** What follows for households whose standing was told anew. */
  readonly afterStanding?: (transaction: Statements, householdIds: readonly string[]) => Promise<void>;
  /** What its data goes through at the end of a day, in the order in which it is done. */
  readonly transitions?: readonly TransitionRule[];
}

/** A room: all of one topic. It imports rooms on lower floors only. */
export interface Room {
  readonly tables: readonly AnyTable[];
  readonly migrations?: readonly (new () => MigrationInterface)[];
  /** Its records that take files. */
  readonly files?: readonly FiledRecord[];
  /** Tables whose rows find their household by code or number. */
  readonly matched?: readonly MatchedTable[];
  /** Tables whose rows know their household by its id and follow it to another place. */
  readonly following?: readonly string[];
  /** Tables whose rows only lie in a place. */
  readonly placed?: readonly string[];
  furnish(house: House): Furnished | Promise<Furnished>;
}
