import type { PlainDate } from '@dixian/calendar';
import { EntitySchema } from 'typeorm';
import type { PlacedTable } from '../ground/placed-table';

/** A row of `sweep`. */
export interface SweepRow {
  id: string;
  divisionCode: string;
  requestedBy: string;
  sweptFor: PlainDate;
  finishedAt: Date;
}

const sweep = new EntitySchema<SweepRow>({
  name: 'sweep',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    divisionCode: { name: 'division_code', type: 'text', collation: 'C' },
    requestedBy: { name: 'requested_by', type: 'text' },
    sweptFor: { name: 'swept_for', type: 'date' },
    finishedAt: { name: 'finished_at', type: 'timestamptz' },
  },
});

/** A row of `overdue_notice`. */
export interface OverdueNoticeRow {
  countyCode: string;
  id: string;
  obligationId: string;
  sweepId: string;
  divisionCode: string;
  sector: string | null;
  addressedTo: string[];
  text: string;
  flaggedFor: PlainDate;
  writtenAt: Date;
  withdrawnAt: Date | null;
}

const overdueNotice = new EntitySchema<OverdueNoticeRow>({
  name: 'overdue_notice',
  columns: {
    countyCode: {
      name: 'county_code',
      type: 'text',
      collation: 'C',
      primary: true,
      generatedType: 'STORED',
      asExpression: 'left(division_code, 6)',
      insert: false,
      update: false,
    },
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    obligationId: { name: 'obligation_id', type: 'uuid' },
    sweepId: { name: 'sweep_id', type: 'uuid' },
    divisionCode: { name: 'division_code', type: 'text', collation: 'C' },
    sector: { type: 'text', nullable: true },
    addressedTo: { name: 'addressed_to', type: 'text', array: true },
    text: { type: 'text' },
    flaggedFor: { name: 'flagged_for', type: 'date' },
    writtenAt: { name: 'written_at', type: 'timestamptz' },
    withdrawnAt: { name: 'withdrawn_at', type: 'timestamptz', nullable: true },
  },
});

export const tables: readonly PlacedTable[] = [
  { entity: sweep, onMove: 'stays' },
  { entity: overdueNotice, onMove: 'goes-with-obligation' },
];
