import type { FiledRecord } from '@dixian/attachments';
import type { Clock, PlainDate } from '@dixian/calendar';
import type { DraftDesk } from '@dixian/department';
import type { LedgerImport } from '@dixian/imports';
import type { PolicySet } from '@dixian/policy';
import type { MatchedTable } from '@dixian/register';
import type { AnyTable, EventHandler, Resolvers, ServiceParts, Statements } from '@dixian/service';
import type { TransitionRule } from '@dixian/transition';
import type { MigrationInterface } from 'typeorm';

/** What the rooms of the service are furnished from. */
export interface House {
  readonly policies: PolicySet;
  readonly clock: Clock;
  readonly parts: Pick<ServiceParts, 'jobs' | 'workerDb' | 'published'>;
}

/** What a room adds to the service once it is furnished. */
export interface Furnished {
  readonly resolvers?: Resolvers;
  readonly handlers?: readonly EventHandler[];
  readonly ledgers?: readonly LedgerImport<unknown>[];
  /** What its data goes through at the end of a day, in the order in which it is done. */
  readonly transitions?: readonly TransitionRule[];
}

/** A room: all of one topic. It imports rooms on lower floors only. */
export interface Room {
  readonly tables: readonly AnyTable[];
  readonly migrations?: readonly (new () => MigrationInterface)[];
  /** Its records that take files. */
  readonly files?: readonly FiledRecord[];
  /** Tables of ledgers, whose rows find their household by code or number. */
  readonly matched?: readonly MatchedTable[];
  /** Names of tables whose rows know their household by id and follow it to another place. */
  readonly following?: readonly string[];
  /** Names of tables whose rows only carry the code of a place. */
  readonly placed?: readonly string[];
  /** Registers its jobs, and gives what it adds. */
  furnish(house: House & { readonly desk: DraftDesk }): Furnished;
  /** What follows when rows found these households, in the same transaction. */
  afterMatching?(transaction: Statements, householdIds: readonly string[], house: House): Promise<void>;
  /** What the calendar brings about by a day, in one transaction with the other rooms. */
  atNight?(transaction: Statements, day: PlainDate, house: House): Promise<void>;
  /** What follows when these households stand otherwise than before, in the same transaction. */
  afterStanding?(transaction: Statements, householdIds: readonly string[], house: House): Promise<void>;
}
