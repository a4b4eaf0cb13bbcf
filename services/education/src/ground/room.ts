import type { FiledRecord } from '@dixian/attachments';
import type { DraftDesk } from '@dixian/department';
import type { LedgerImport } from '@dixian/imports';
import type { Law } from '@dixian/policy';
import type { AnyTable, EventHandler, Resolvers, ServiceParts, Statements } from '@dixian/service';
import type { TransitionRule } from '@dixian/transition';
import type { MigrationInterface } from 'typeorm';

/** What the rooms of the service are furnished from. */
export interface House {
  readonly parts: Pick<ServiceParts, 'jobs' | 'workerDb' | 'clock' | 'log'>;
  readonly policies: Law['policies'];
  readonly desk: DraftDesk;
}

/** What a room adds to the service once it is furnished. */
export interface Furnished {
  readonly resolvers?: Resolvers;
  /** Ledgers that it loads. */
  readonly ledgers?: readonly LedgerImport<unknown>[];
  readonly handlers?: readonly EventHandler[];
  /** What its data goes through at the end of a day, in the order in which it is done. */
  readonly transitions?: readonly TransitionRule[];
  /** As of a room, where it goes by the day. */
  afterMatching?(transaction: Statements, householdIds: readonly string[]): Promise<void>;
}

/** A table of a room, and how its rows find or follow their household; a table of the county alone does neither. */
export interface RoomTable {
  readonly entity: AnyTable;
  readonly household: 'matched' | 'followed' | 'none';
}

/** A room: all of one topic. It imports rooms on lower floors only. */
export interface Room {
  readonly tables: readonly RoomTable[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Its records that take files. */
  readonly files?: readonly FiledRecord[];
  /** What follows in its tables once households are up to date. */
  afterMatching?(transaction: Statements, householdIds: readonly string[]): Promise<void>;
  furnish(house: House): Furnished;
}
