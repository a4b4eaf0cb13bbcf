import type { PlainDate } from '@dixian/calendar';
import { EntitySchema } from 'typeorm';
import type { PlacedTable } from '../ground/placed-table';

/** A row of `supervised_lead`. */
export interface SupervisedLeadRow {
  leadId: string;
  householdId: string;
  divisionCode: string;
  countyCode: string;
  verifiedOn: PlainDate | null;
  verifiedRecordedAt: Date | null;
  identifiedOn: PlainDate | null;
  identifiedRecordedAt: Date | null;
  plannedOn: PlainDate | null;
  plannedRecordedAt: Date | null;
  closedOn: PlainDate | null;
  closedRecordedAt: Date | null;
}

const supervisedLead = new EntitySchema<SupervisedLeadRow>({
  name: 'supervised_lead',
  columns: {
    leadId: { name: 'lead_id', type: 'uuid', primary: true },
    householdId: { name: 'household_id', type: 'uuid' },
    divisionCode: { name: 'division_code', type: 'text', collation: 'C' },
    countyCode: {
      name: 'county_code',
      type: 'text',
      collation: 'C',
      generatedType: 'STORED',
      asExpression: 'left(division_code, 6)',
      insert: false,
      update: false,
    },
    verifiedOn: { name: 'verified_on', type: 'date', nullable: true },
    verifiedRecordedAt: { name: 'verified_recorded_at', type: 'timestamptz', nullable: true },
    identifiedOn: { name: 'identified_on', type: 'date', nullable: true },
    identifiedRecordedAt: { name: 'identified_recorded_at', type: 'timestamptz', nullable: true },
    plannedOn: { name: 'planned_on', type: 'date', nullable: true },
    plannedRecordedAt: { name: 'planned_recorded_at', type: 'timestamptz', nullable: true },
    closedOn: { name: 'closed_on', type: 'date', nullable: true },
    closedRecordedAt: { name: 'closed_recorded_at', type: 'timestamptz', nullable: true },
  },
});

/** A row of `recoded_division`. */
export interface RecodedDivisionRow {
  divisionId: string;
  recordedAt: Date;
  oldCode: string;
  newCode: string;
}

const recodedDivision = new EntitySchema<RecodedDivisionRow>({
  name: 'recoded_division',
  columns: {
    divisionId: { name: 'division_id', type: 'uuid', primary: true },
    recordedAt: { name: 'recorded_at', type: 'timestamptz', primary: true },
    oldCode: { name: 'old_code', type: 'text', collation: 'C' },
    newCode: { name: 'new_code', type: 'text', collation: 'C' },
  },
});

/** A row of `moved_household`. */
export interface MovedHouseholdRow {
  householdId: string;
  recordedAt: Date;
  keptBy: string;
  divisionCode: string;
  leadIds: string[] | null;
}

const movedHousehold = new EntitySchema<MovedHouseholdRow>({
  name: 'moved_household',
  columns: {
    householdId: { name: 'household_id', type: 'uuid', primary: true },
    recordedAt: { name: 'recorded_at', type: 'timestamptz', primary: true },
    keptBy: { name: 'kept_by', type: 'uuid' },
    divisionCode: { name: 'division_code', type: 'text', collation: 'C' },
    leadIds: { name: 'lead_ids', type: 'uuid', array: true, nullable: true },
  },
});

export const tables: readonly PlacedTable[] = [
  { entity: supervisedLead, onMove: 'goes-with-lead' },
  { entity: recodedDivision, onMove: 'has-no-place' },
  { entity: movedHousehold, onMove: 'stays' },
];
