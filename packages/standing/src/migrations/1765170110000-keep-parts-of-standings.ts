import type { MigrationInterface } from 'typeorm';
import type { StandingPart } from '../domain/parts';
import { columnOfStanding, listOfStanding } from './part-of-standing';

type Migrations = readonly (new () => MigrationInterface)[];

/** What keeps each part: a department runs those of the parts that it gets. */
export const keepingParts: Readonly<Record<StandingPart, Migrations>> = {
  periods: [
    listOfStanding(
      'KeepStandingPeriods1765170110000',
      'standing_period',
      'period_id uuid NOT NULL, identified_on date NOT NULL, eliminated_on date, month_only boolean NOT NULL',
    ),
  ],
  'periods.category': [
    columnOfStanding('KeepStandingCategory1765170111000', 'standing_period', 'category text'),
  ],
  registration: [
    columnOfStanding('KeepOutOfPoverty1765170120000', 'standing_household', 'out_of_poverty boolean'),
    listOfStanding(
      'KeepPoorRegistrations1765170121000',
      'standing_poor',
      'registered_on date NOT NULL, reached_on date',
    ),
  ],
  labels: [
    listOfStanding(
      'KeepStandingLabels1765170130000',
      'standing_label',
      'label_id uuid NOT NULL, labelled_on date NOT NULL, removed_on date',
    ),
  ],
  countedMembers: [
    columnOfStanding('KeepCountedMembers1765170140000', 'standing_household', 'counted_members int'),
  ],
  members: [
    listOfStanding(
      'KeepStandingMembers1765170150000',
      'standing_member',
      'person_id uuid NOT NULL, joined_on date NOT NULL, left_on date',
    ),
  ],
  'members.present': [
    columnOfStanding('KeepMembersPresent1765170151000', 'standing_member', 'present boolean'),
  ],
  'members.birth': [columnOfStanding('KeepMembersBirth1765170152000', 'standing_member', 'birth date')],
  'members.labour': [columnOfStanding('KeepMembersLabour1765170153000', 'standing_member', 'labour text')],
  'members.studying': [
    columnOfStanding('KeepMembersStudying1765170154000', 'standing_member', 'studying boolean'),
  ],
  'members.registeredHere': [
    columnOfStanding('KeepMembersRegistered1765170155000', 'standing_member', 'registered_here boolean'),
  ],
};
