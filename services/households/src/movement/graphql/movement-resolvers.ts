import type { BlindIndex, FieldCipher } from '@dixian/personal-data';
import type { Law } from '@dixian/policy';
import type { Resolvers } from '../../ground/generated';
import { householdHistory, moveOffers } from './household-history';
import {
  FieldChange,
  HouseholdConflict,
  HouseholdMovement,
  HouseholdRecorded,
  MoveOffer,
} from './household-movement';
import { movementMutations } from './movement-mutations';

/** Resolvers of households registered, moved, split and merged by hand; `startAnnouncing` begins an announcement. */
export function movementResolvers({
  law,
  cipher,
  index,
  startAnnouncing,
}: {
  law: Law;
  cipher: FieldCipher;
  index: BlindIndex;
  startAnnouncing: (announcementId: string) => Promise<void>;
}) {
  return {
    Query: { moveOffers },
    Mutation: movementMutations(law, { cipher, blindIndex: index }, startAnnouncing),
    Household: householdHistory,
    HouseholdMovement,
    FieldChange,
    HouseholdRecorded,
    HouseholdConflict,
    MoveOffer,
  } satisfies Resolvers;
}
