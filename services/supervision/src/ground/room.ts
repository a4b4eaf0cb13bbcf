import type { Law } from '@dixian/policy';
import type { EventHandler, Metric, Resolvers, RetentionKind, Route, ServiceParts } from '@dixian/service';
import type { Previews } from '@dixian/what-if';
import type { MigrationInterface } from 'typeorm';
import type { SupervisionEnvironment } from '../environment';
import type { PlacedTable } from './placed-table';

/** What the rooms of the service are furnished from. */
export interface House {
  readonly parts: Pick<
    ServiceParts<SupervisionEnvironment>,
    'db' | 'environment' | 'jobs' | 'workerDb' | 'clock' | 'log' | 'eventBacklog' | 'changes'
  >;
  readonly law: Law;
  /** Drafts of documents that are tried. */
  readonly previews: Previews;
  /** The tables of all rooms. */
  readonly tables: readonly PlacedTable[];
}

/** What a room adds to the service once it is furnished. */
export interface Furnished {
  readonly resolvers?: Resolvers;
  readonly handlers?: readonly EventHandler[];
  readonly routes?: readonly Route[];
  readonly metrics?: () => Promise<readonly Metric[]>;
}

/** A room: all of one topic. It imports rooms on lower floors only. */
export interface Room {
  readonly tables: readonly PlacedTable[];
  readonly migrations?: readonly (new () => MigrationInterface)[];
  readonly retention?: readonly RetentionKind[];
  /** Registers its jobs, and gives what it adds. */
  furnish(house: House): Furnished | Promise<Furnished>;
}
