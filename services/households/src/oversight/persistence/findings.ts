import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import {
  type Conditions,
  type OrderedList,
  type Orders,
  ofCounty,
  type RequestContext,
  type RowOf,
  rowsOfEach,
  type Statements,
} from '@dixian/service';
import { isLateOn } from '../../ground/persistence/excused';
import type { FindingSource } from '../domain/finding-sources';
import { findingEvidence, inspectionFinding } from './tables';

const NAMES = [
  ...(['id', 'source', 'unit', 'finding', 'foundOn', 'dueOn', 'rectifiedOn'] as const),
  ...(['account', 'recordedAt', 'divisionCode'] as const),
] as const;
const EVIDENCE = ['id', 'findingId', 'rectifiedOn', 'evidence', 'account', 'recordedAt'] as const;

/** A finding as it is read. */
export type FindingRow = RowOf<typeof inspectionFinding, (typeof NAMES)[number]>;

/** What shows that it was rectified. */
export type FindingEvidenceRow = RowOf<typeof findingEvidence, (typeof EVIDENCE)[number]>;

/** Which findings are meant; what is null or left out narrows nothing. */
export interface FindingFilter {
  division?: string | null;
  source?: FindingSource | null;
  unit?: string | null;
  open?: boolean | null;
  dueFrom?: PlainDate | null;
  dueTo?: PlainDate | null;
  overdue?: boolean | null;
}

const ORDERS = {
  FOUND_ON: [{ expression: 'found_on', type: 'date' }],
  DUE_ON: [{ expression: 'due_on', type: 'date', absent: 'NULL' }],
  DIVISION: [{ expression: 'division_code', type: 'text COLLATE "C"' }],
} satisfies Orders;

/** Findings in the caller's sight, the newest first unless asked otherwise. */
export function findingList(
  filter: FindingFilter,
  { division, today }: { division: string; today: PlainDate },
): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'inspection-findings',
    columns: inspectionFinding.select(NAMES),
    from: 'inspection_finding',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'FOUND_ON', direction: 'DESC' },
    conditions: (add) => {
      ofCounty(add, [division, filter.division]);
      add.within(filter.division).addIf('source = ?', filter.source).addIf('unit = ?', filter.unit);
      if (typeof filter.open === 'boolean') add.add(`rectified_on IS ${filter.open ? '' : 'NOT '}NULL`);
      add.addIf('due_on >= ?', filter.dueFrom).addIf('due_on <= ?', filter.dueTo);
      if (filter.overdue) add.add('rectified_on IS NULL AND due_on < ?', today);
      if (typeof filter.overdue === 'boolean')
        add.add(`${filter.overdue ? '' : 'NOT '}${isLate(add, today)}`);
      return add;
    },
  };
}

// Which days are excused stands with the task to rectify it.
function isLate(add: Conditions, today: PlainDate): string {
  return `EXISTS (SELECT FROM task t WHERE t.kind = 'RECTIFY_FINDING' AND t.subject_id = inspection_finding.id
    AND t.step = '' AND t.closed_on IS NULL AND ${isLateOn(`${add.parameter(today)}::date`, 't')})`;
}

/** Evidence for a finding, the first one first; one statement per request. */
export function evidenceOf(context: RequestContext, findingId: string): Promise<FindingEvidenceRow[]> {
  const sql = `SELECT finding_id AS "rowKey", ${findingEvidence.select(EVIDENCE)} FROM finding_evidence
    WHERE finding_id = ANY($1::uuid[]) ORDER BY finding_id, id`;
  return rowsOfEach<FindingEvidenceRow>(context, 'evidence-of-finding', sql).load(findingId);
}

/** Records a finding. */
export function insertFinding(
  transaction: Statements,
  told: Omit<FindingRow, 'id' | 'dueOn' | 'rectifiedOn' | 'recordedAt'>,
): Promise<FindingRow> {
  return transaction.insert(inspectionFinding, told, NAMES);
}

/** A finding in sight, held against others until the transaction ends. */
export async function holdFinding(transaction: Statements, id: string): Promise<FindingRow | undefined> {
  if (!isEntityId(id)) return undefined;
  const sql = `SELECT ${inspectionFinding.select(NAMES)} FROM inspection_finding WHERE id = $1 FOR UPDATE`;
  return (await transaction.query<FindingRow>(sql, [id]))[0];
}

/** The same as it reads in a transaction. */
export function findFinding(reader: Statements, id: string): Promise<FindingRow | undefined> {
  return reader.findOneBy(inspectionFinding, { id }, NAMES);
}

/** Records what shows that a held finding was rectified; the first day counts. */
export async function insertEvidence(
  transaction: Statements,
  { id: findingId, divisionCode, rectifiedOn: before }: FindingRow,
  told: Pick<FindingEvidenceRow, 'rectifiedOn' | 'evidence' | 'account'>,
): Promise<FindingRow['rectifiedOn']> {
  await transaction.insert(findingEvidence, { ...told, findingId, divisionCode }, ['id']);
  if (before !== null) return before;
  await transaction.update(inspectionFinding, { id: findingId }, { rectifiedOn: told.rectifiedOn });
  return told.rectifiedOn;
}
