import type { Room } from '../ground/room';
import { movementResolvers } from './graphql/movement-resolvers';
import { announcingRegister } from './jobs/announce-register';
import { CreateMovement1764300100000 } from './persistence/migrations/1764300100000-create-movement';
import { IndexMovementsByAccount1765010000000 } from './persistence/migrations/1765010000000-index-movements-by-account';
import { KeepThePast1765060030000 } from './persistence/migrations/1765060030000-keep-the-past';
import { SortMoveOffers1765150013000 } from './persistence/migrations/1765150013000-sort-move-offers';
import {
  formerRow,
  householdMovement,
  moveOffer,
  registerAnnouncement,
  rowArrival,
} from './persistence/tables';

/** Households registered, moved, split and merged by hand (农户变动). */
export const movement: Room = {
  tables: [
    { entity: householdMovement, onSplit: 'stays', onMerge: 'follows' },
    { entity: moveOffer, onSplit: 'stays', onMerge: 'follows' },
    { entity: registerAnnouncement, household: 'none' },
    { entity: formerRow, household: 'none' },
    { entity: rowArrival, household: 'none' },
  ],
  migrations: [
    CreateMovement1764300100000,
    SortMoveOffers1765150013000,
    IndexMovementsByAccount1765010000000,
    KeepThePast1765060030000,
  ],
  furnish({ parts, law, cipher, index }) {
    const startAnnouncing = announcingRegister(parts.jobs, parts.workerDb, parts.published);
    return { resolvers: movementResolvers({ law, cipher, index, startAnnouncing }) };
  },
};
