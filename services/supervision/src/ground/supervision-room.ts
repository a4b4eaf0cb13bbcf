import type { Law } from '@dixian/policy';
import type { EventHandler, Resolvers, ServiceParts } from '@dixian/service';
import type { MigrationInterface } from 'typeorm';
import type { PlacedTable } from './placed-table';

/** What the rooms of supervision are built from. */
export interface RoomParts extends ServiceParts {
  law: Law;
  /** The tables of all rooms. */
  tables: readonly PlacedTable[];
}

/** What a room adds while the service runs; it registers its own jobs. */
export interface RoomBehaviour {
  resolvers?: Resolvers;
  handlers?: readonly EventHandler[];
}

/** What a room adds to the service. */
export interface Room {
  tables?: readonly PlacedTable[];
  migrations?: readonly (new () => MigrationInterface)[];
  build(parts: RoomParts): RoomBehaviour | Promise<RoomBehaviour>;
}
