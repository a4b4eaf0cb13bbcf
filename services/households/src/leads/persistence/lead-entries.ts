import type { PlainDate } from '@dixian/calendar';
import type { RecordedBy } from '@dixian/recording';
import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import type { CorrectedLead, LeadChange } from '../domain/correct-lead';
import { keptLead } from './lead-records';
import type { LeadRow } from './leads';
import { lead, leadEntry } from './tables';

const SHOWN = [
  ...(['id', 'leadId', 'kind', 'occurredOn', 'changes', 'reason'] as const),
  ...(['account', 'role', 'recordedAt', 'corrects'] as const),
] as const;
const COLUMNS = leadEntry.select(SHOWN);

/** A correction or the withdrawal of a lead. */
export type LeadEntryRow = RowOf<typeof leadEntry, (typeof SHOWN)[number]>;

/** Entries of a lead in the caller's sight, the first one first; one statement per request. */
export function entriesOfLead(context: RequestContext, leadId: string): Promise<LeadEntryRow[]> {
  const sql = `SELECT lead_id AS "rowKey", ${COLUMNS} FROM lead_entry
    WHERE lead_id = ANY($1::uuid[]) ORDER BY lead_id, id`;
  return rowsOfEach<LeadEntryRow>(context, 'entries-of-lead', sql).load(leadId);
}

/** What is written with an entry. */
export interface NewLeadEntry {
  readonly kind: 'CORRECTED' | 'WITHDRAWN';
  readonly occurredOn: PlainDate;
  readonly changes: LeadChange[];
  readonly reason: string;
}

/** Appends an entry to a held lead, which names the entry before it. */
export async function insertLeadEntry(
  transaction: Statements,
  { id: leadId, householdId, divisionCode, sector }: LeadRow,
  entry: NewLeadEntry,
  { account, role }: RecordedBy,
): Promise<void> {
  const [last] = await transaction.query<{ id: string }>(
    'SELECT id FROM lead_entry WHERE lead_id = $1 ORDER BY id DESC LIMIT 1',
    [leadId],
  );
  const of = { leadId, householdId, divisionCode, sector };
  await transaction.insert(leadEntry, { ...of, ...entry, account, role, corrects: last?.id ?? null });
}

/** Writes why the visit of a held lead was late. */
export async function explainVisit(
  transaction: Statements,
  id: string,
  lateReason: string,
): Promise<LeadRow> {
  await transaction.update(lead, { id }, { lateReason });
  return keptLead(transaction, id);
}

/** Writes how a held lead reads from now on; what belongs to it follows where it is about another household. */
export async function rewriteLead(
  transaction: Statements,
  before: LeadRow,
  change: Partial<CorrectedLead> & { divisionCode: string; withdrawnOn?: PlainDate },
): Promise<LeadRow> {
  const { id } = before;
  const elsewhere = change.householdId !== undefined && change.householdId !== before.householdId;
  await transaction.update(lead, { id }, elsewhere ? { ...change, personId: null } : change);
  if (elsewhere) await followLead(transaction, id, { ...change, householdId: change.householdId ?? '' });
  return keptLead(transaction, id);
}

async function followLead(
  transaction: Statements,
  leadId: string,
  to: { householdId: string; divisionCode: string },
): Promise<void> {
  for (const [table, column] of [
    ['lead_forwarding', 'lead_id'],
    ['lead_entry', 'lead_id'],
    ['screening_hit', 'lead_id'],
    ['task', 'subject_id'],
  ] as const) {
    await transaction.query(
      `UPDATE ${table} SET household_id = $2, division_code = $3 WHERE ${column} = $1`,
      [leadId, to.householdId, to.divisionCode],
    );
  }
}
