import type { PlainDate } from '@dixian/calendar';
import { EntitySchema } from 'typeorm';
import type { SupervisedKind } from '../ground/domain/supervised-kind';
import type { PlacedTable } from '../ground/placed-table';

/** A row of `obligation`. */
export interface ObligationRow {
  id: string;
  kind: SupervisedKind;
  leadId: string;
  householdId: string;
  personId: string | null;
  divisionCode: string;
  countyCode: string;
  sector: string | null;
  triggeredOn: PlainDate;
  clauseIds: string[];
  soft: boolean;
  duration: number | null;
  unit: string;
  dueOn: PlainDate;
  previousDueOn: PlainDate | null;
  latestPublicityOn: PlainDate | null;
  provisional: boolean;
  notices: string[];
  metOn: PlainDate | null;
  metRecordedAt: Date | null;
  stoppedOn: PlainDate | null;
  stoppedRecordedAt: Date | null;
  endedOn: PlainDate | null;
  flaggedAt: Date | null;
  openedAt: Date;
}

const generated = { generatedType: 'STORED', insert: false, update: false } as const;

const obligation = new EntitySchema<ObligationRow>({
  name: 'obligation',
  columns: {
    countyCode: {
      name: 'county_code',
      type: 'text',
      collation: 'C',
      primary: true,
      asExpression: 'left(division_code, 6)',
      ...generated,
    },
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    kind: { type: 'text' },
    leadId: { name: 'lead_id', type: 'uuid' },
    householdId: { name: 'household_id', type: 'uuid' },
    personId: { name: 'person_id', type: 'uuid', nullable: true },
    divisionCode: { name: 'division_code', type: 'text', collation: 'C' },
    sector: { type: 'text', nullable: true },
    triggeredOn: { name: 'triggered_on', type: 'date' },
    clauseIds: { name: 'clause_ids', type: 'text', array: true },
    soft: { type: 'boolean' },
    duration: { type: 'int', nullable: true },
    unit: { type: 'text' },
    dueOn: { name: 'due_on', type: 'date' },
    previousDueOn: { name: 'previous_due_on', type: 'date', nullable: true },
    latestPublicityOn: { name: 'latest_publicity_on', type: 'date', nullable: true },
    provisional: { type: 'boolean' },
    notices: { type: 'text', array: true },
    metOn: { name: 'met_on', type: 'date', nullable: true },
    metRecordedAt: { name: 'met_recorded_at', type: 'timestamptz', nullable: true },
    stoppedOn: { name: 'stopped_on', type: 'date', nullable: true },
    stoppedRecordedAt: { name: 'stopped_recorded_at', type: 'timestamptz', nullable: true },
    endedOn: {
      name: 'ended_on',
      type: 'date',
      nullable: true,
      asExpression: 'LEAST(met_on, stopped_on)',
      ...generated,
    },
    flaggedAt: { name: 'flagged_at', type: 'timestamptz', nullable: true },
    openedAt: { name: 'opened_at', type: 'timestamptz' },
  },
});

export const tables: readonly PlacedTable[] = [{ entity: obligation, onMove: 'goes-with-lead' }];
