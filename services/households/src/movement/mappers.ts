import type { UserErrorValue } from '@dixian/graph';
import type { FieldChange } from './domain/movement-kinds';
import type { AnnouncementRow } from './persistence/announcements';
import type { MovementRow } from './persistence/journal';
import type { OfferRow } from './persistence/offers';
import type { RegisterChanged } from './use-cases/change-register';

export type FieldChangeMapper = FieldChange;
export type HouseholdConflictMapper = UserErrorValue & { householdId: string };
export type HouseholdMovementMapper = MovementRow;
export type HouseholdRecordedMapper = RegisterChanged & { __typename: 'HouseholdRecorded' };
export type MoveOfferMapper = OfferRow;
export type RegisterAnnouncementMapper = AnnouncementRow;
