import {
  type Conditions,
  type OrderedList,
  type Orders,
  ofCounty,
  type RequestContext,
  type RowOf,
  rowPerKey,
  rowsOfEach,
  type Statements,
} from '@dixian/service';
import { selfReport } from './tables';

/** How far a report has come, as its household is told. */
export type SelfReportProgress = 'RECEIVED' | 'BEING_VERIFIED' | 'DECIDED';

const OWN = [
  ...([
    'id',
    'certificate',
    'leadType',
    'form',
    'reportedIn',
    'occurredOn',
    'receivedOn',
    'recordedAt',
  ] as const),
  ...(['repeats', 'leadId', 'rejection', 'placedOn', 'divisionCode'] as const),
] as const;

/** A self-report as it is read; what is personal is encrypted. */
export interface SelfReportRow extends RowOf<typeof selfReport, (typeof OWN)[number]> {
  nameCipher: Buffer;
  phoneCipher: Buffer;
  statementCipher: Buffer;
  state: 'PLACED' | 'REJECTED' | 'WAITING';
  progress: SelfReportProgress;
}

/** A report goes by its lead and the case of that. Until somebody acts it is RECEIVED, whether or not it found its household. */
export const PROGRESS = `CASE
  WHEN r.rejection IS NOT NULL OR c.ended_on IS NOT NULL OR (c.id IS NULL AND l.state = 'VERIFIED' AND NOT l.risk_found)
    THEN 'DECIDED'
  WHEN c.id IS NOT NULL OR l.state = 'VERIFIED' THEN 'BEING_VERIFIED'
  ELSE 'RECEIVED' END`;

export const REPORT_FROM = `self_report r LEFT JOIN lead l ON l.id = r.lead_id
  LEFT JOIN monitoring_case c ON c.lead_id = r.lead_id`;

const STATE = `CASE WHEN r.rejection IS NOT NULL THEN 'REJECTED' WHEN r.lead_id IS NULL THEN 'WAITING' ELSE 'PLACED' END`;

const REPORT_COLUMNS = `${selfReport.select(OWN, 'r')}, r.name AS "nameCipher", r.phone AS "phoneCipher",
  r.statement AS "statementCipher", ${STATE} AS state, ${PROGRESS} AS progress`;

const ORDERS = {
  RECORDED_AT: [],
  RECEIVED_ON: [{ expression: 'r.received_on', type: 'date' }],
  OCCURRED_ON: [{ expression: 'r.occurred_on', type: 'date' }],
} satisfies Orders;

/** Self-reports in the caller's sight, newest first; ids are UUIDv7, so their order is that of time. */
export function selfReportList(
  { division, state }: { division?: string | null; state?: string | null },
  seenFrom: string,
): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'self-reports',
    columns: REPORT_COLUMNS,
    from: REPORT_FROM,
    orders: ORDERS,
    tie: { expression: 'r.id', type: 'uuid' },
    usual: { field: 'RECORDED_AT', direction: 'DESC' },
    conditions: (add: Conditions) =>
      ofCounty(add, [seenFrom, division], 'r.county_code')
        .within(division, 'r.division_code')
        .addIf(`${STATE} = ?`, state),
  };
}

/** Self-reports behind a lead, the first one first; one statement per request. */
export function selfReportsOfLead(context: RequestContext, leadId: string): Promise<SelfReportRow[]> {
  const sql = `SELECT r.lead_id AS "rowKey", ${REPORT_COLUMNS} FROM ${REPORT_FROM}
    WHERE r.lead_id = ANY($1::uuid[]) ORDER BY r.id`;
  return rowsOfEach<SelfReportRow>(context, 'self-reports-of-lead', sql).load(leadId);
}

const BY_ID = `SELECT r.id AS "rowKey", ${REPORT_COLUMNS} FROM ${REPORT_FROM} WHERE r.id = ANY($1::uuid[])`;

/** A self-report in the caller's sight by id; one statement per request. */
export function selfReportById(context: RequestContext, id: string): Promise<SelfReportRow | undefined> {
  return rowPerKey<SelfReportRow>(context, 'self-report-by-id', BY_ID).load(id);
}

/** The same within a transaction. */
export async function findReport(statements: Statements, id: string): Promise<SelfReportRow | undefined> {
  const [row] = await statements.query<SelfReportRow>(BY_ID, [[id]], 'self-report-of-act');
  return row;
}
