import type { PlainDate } from '@dixian/calendar';
import type { ToldTable } from '@dixian/register';
import { type RequestContext, type RowOf, rowsOfEach } from '@dixian/service';
import { reroutedMeasure } from '../enrolment-tables';

export const REROUTED_NAMES = [
  'id',
  'refusalId',
  'householdId',
  'measure',
  'labelled',
  'occurredOn',
  'clauseId',
] as const;

/** A measure carried on through the safety net, as it is read. */
export type ReroutedRow = RowOf<typeof reroutedMeasure, (typeof REROUTED_NAMES)[number]>;

export const REROUTED_COLUMNS = reroutedMeasure.select(REROUTED_NAMES, 't');

/** What is carried on is a measure delivered; its name says the channel. */
export const TOLD_REROUTED: ToldTable = {
  table: 'rerouted_measure',
  events: [
    {
      type: 'measure-delivered',
      list: 'measures',
      item: `jsonb_build_object('deliveryId', t.id, 'householdId', t.household_id, 'personId', NULL,
        'divisionCode', t.division_code, 'family', 'COMPREHENSIVE_SUPPORT', 'name', t.measure || '（渠道：兜底）',
        'deliveredOn', t.occurred_on, 'amount', NULL, 'department', '民政', 'source', '部门填报')`,
    },
  ],
};

/** A refused measure, and since when it is carried on through the safety net. */
export interface RefusedRow {
  id: string;
  refused: string;
  department: string;
  refusedOn: PlainDate;
  reroutedOn: PlainDate | null;
}

/** What was refused a household only because it is released, the newest first. */
export function refusedOf(context: RequestContext, householdId: string): Promise<RefusedRow[]> {
  const sql = `SELECT r.household_id AS "rowKey", r.id, r.refused, r.department, r.refused_on AS "refusedOn",
      m.occurred_on AS "reroutedOn"
    FROM refused_measure r LEFT JOIN rerouted_measure m ON m.refusal_id = r.id AND m.household_id = r.household_id
    WHERE r.household_id = ANY($1::uuid[]) ORDER BY r.household_id, r.refused_on DESC, r.id DESC`;
  return rowsOfEach<RefusedRow>(context, 'refused-measures', sql).load(householdId);
}
