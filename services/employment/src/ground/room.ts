import type { FiledRecord } from '@dixian/attachments';
import type { DraftDesk } from '@dixian/department';
import type { LedgerImport } from '@dixian/imports';
import type { Law } from '@dixian/policy';
import type { MatchedTable } from '@dixian/register';
import type {
  AnyTable,
  CountTarget,
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
  readonly law: Law;
  readonly desk: DraftDesk;
}

/** What a room adds to the service once it is furnished. */
export interface Furnished {
  readonly resolvers?: Resolvers;
  readonly handlers?: readonly EventHandler[];
  readonly ledgers?: readonly LedgerImport<unknown>[];
  readonly targets?: ReadonlyMap<string, CountTarget>;
  /** What its data goes through at the end of a day, in the order in which it is done. */
  readonly transitions?: readonly TransitionRule[];
  /** What follows with households whose rows were matched or that moved. */
  readonly afterMatching?: (transaction: Statements, householdIds: readonly string[]) => Promise<void>;
  /** What follows with households whose standing was told. */
  readonly afterStanding?: (transaction: Statements, householdIds: readonly string[]) => Promise<void>;
}

/** A room: all of one topic. It imports rooms on lower floors only. */
export interface Room {
  readonly tables: readonly AnyTable[];
  readonly migrations?: readonly (new () => MigrationInterface)[];
  /** Its records that take files. */
  readonly files?: readonly FiledRecord[];
  /** Tables of ledgers, whose rows find their household by code or number. */
  readonly matched?: readonly MatchedTable[];
  /** Names of tables whose rows know their household and follow it to another place. */
  readonly following?: readonly string[];
  /** Names of tables whose rows carry a place alone and take its new code. */
  readonly placed?: readonly string[];
  /** Registers its jobs, and gives what it adds. */
  furnish(house: House): Furnished | Promise<Furnished>;
}
