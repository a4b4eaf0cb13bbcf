import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import type { Statements } from '@dixian/service';
import type { LeadType } from '../../ground/domain/lead-words';
import { awaitTurn } from '../../ground/persistence/await-turn';
import { recordedBefore } from '../../ground/persistence/recorded-before';
import type { ByKey } from '../../ground/persistence/recorder';
import { PROGRESS, REPORT_FROM, type SelfReportRow } from './self-reports';

/** What a household is given for its report. */
export interface ReceiptRow {
  receipt: Buffer;
  receivedOn: PlainDate;
}

/** A report as it is kept; what is personal is encrypted, what is looked up indexed. */
export interface NewReport {
  receipt: Buffer;
  receiptIndex: Buffer;
  certificate: Buffer;
  certificateIndex: Buffer;
  name: Buffer;
  phone: Buffer;
  statement: Buffer;
  leadType: string;
  form: string;
  reportedIn: string;
  occurredOn: PlainDate;
  receivedOn: PlainDate;
  key: string;
}

/** What a report belongs to, as far as it is known. */
export interface ReportPlace {
  repeats: string | null;
  householdId: string | null;
  leadId: string | null;
  divisionCode: string;
}

/** The receipt given before for this key and certificate: another person's key is another key. */
export async function receiptByKey(
  statements: Statements,
  certificateIndex: Buffer,
  key: string,
): Promise<ReceiptRow | undefined> {
  const [row] = await statements.query<ReceiptRow>(
    `SELECT receipt, received_on AS "receivedOn" FROM self_report WHERE certificate_index = $1 AND idempotency_key = $2`,
    [certificateIndex, key],
  );
  return row;
}

/** Lets one report of a person at a time be recorded, until the transaction ends. */
export function holdReporter(transaction: Statements, certificateIndex: Buffer): Promise<void> {
  return awaitTurn(transaction, `self-report|${certificateIndex.toString('hex')}`);
}

/** Where the matter stands that this person reported before and that is still open: waiting, or with a lead not decided. */
export async function openMatterOf(
  transaction: Statements,
  certificateIndex: Buffer,
): Promise<ReportPlace | undefined> {
  const [open] = await transaction.query<{ id: string }>(
    `SELECT coalesce(r.repeats, r.id) AS id FROM ${REPORT_FROM}
     WHERE r.certificate_index = $1 AND ${PROGRESS} <> 'DECIDED' ORDER BY r.id DESC LIMIT 1`,
    [certificateIndex],
  );
  // Whoever is placing it now goes first; what comes of that holds for this report, too.
  const first = open && (await holdReport(transaction, open.id));
  if (!first || first.rejection !== null) return undefined;
  return {
    repeats: first.id,
    householdId: first.householdId,
    leadId: first.leadId,
    divisionCode: first.divisionCode,
  };
}

/** Keeps a report; gives its id. */
export async function insertReport(
  transaction: Statements,
  report: NewReport,
  place: ReportPlace,
): Promise<string> {
  const [row] = await transaction.query<{ id: string }>(
    `INSERT INTO self_report (receipt, receipt_index, certificate, certificate_index, name, phone, statement, lead_type,
       form, reported_in, occurred_on, received_on, idempotency_key, repeats, household_id, lead_id, division_code)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) RETURNING id`,
    [
      report.receipt,
      report.receiptIndex,
      report.certificate,
      report.certificateIndex,
      report.name,
      report.phone,
      report.statement,
      report.leadType,
      report.form,
      report.reportedIn,
      report.occurredOn,
      report.receivedOn,
      report.key,
      place.repeats,
      place.householdId,
      place.leadId,
      place.divisionCode,
    ],
  );
  if (!row) throw new Error('self_report gave no row');
  return row.id;
}

/** What a receipt number leads to, wherever it is. */
export async function progressOfReceipt(
  statements: Statements,
  receiptIndex: Buffer,
): Promise<Pick<SelfReportRow, 'progress' | 'receivedOn'> | undefined> {
  const [row] = await statements.query<Pick<SelfReportRow, 'progress' | 'receivedOn'>>(
    `SELECT ${PROGRESS} AS progress, r.received_on AS "receivedOn" FROM ${REPORT_FROM} WHERE r.receipt_index = $1`,
    [receiptIndex],
  );
  return row;
}

/** What of a report decides where it goes. */
export interface HeldReport {
  id: string;
  certificateIndex: Buffer;
  leadType: LeadType;
  occurredOn: PlainDate;
  receivedOn: PlainDate;
  householdId: string | null;
  leadId: string | null;
  rejection: string | null;
  divisionCode: string;
}

/** The first report of the matter that a report in sight belongs to, held against others until the transaction ends. */
export async function holdReport(transaction: Statements, id: string): Promise<HeldReport | undefined> {
  if (!isEntityId(id)) return undefined;
  const [row] = await transaction.query<HeldReport>(
    `SELECT id, certificate_index AS "certificateIndex", lead_type AS "leadType", occurred_on AS "occurredOn",
       received_on AS "receivedOn", household_id AS "householdId", lead_id AS "leadId", rejection,
       division_code AS "divisionCode"
     FROM self_report WHERE id = (SELECT coalesce(repeats, id) FROM self_report WHERE id = $1) FOR NO KEY UPDATE`,
    [id],
  );
  return row;
}

/** The report placed, or turned down, under this key before. */
export async function placedByKey(transaction: Statements, by: ByKey): Promise<string | undefined> {
  const kept = { table: 'self_report', columns: 'id', account: 'placed_by', key: 'placement_key' };
  return (await recordedBefore<{ id: string }>(transaction, kept, by))?.id;
}

/** A lead of a household, or the reason why there is none. */
export interface ReportOutcome {
  householdId: string | null;
  leadId: string | null;
  divisionCode: string;
  rejection: string | null;
}

/** Writes down whose a report is, or why it is nobody's; what repeats it goes the same way. */
export async function savePlacement(
  transaction: Statements,
  reportId: string,
  placed: ReportOutcome & { placedOn: PlainDate; account: string; key: string },
): Promise<void> {
  await transaction.query(
    `UPDATE self_report SET household_id = $2, lead_id = $3, division_code = $4, rejection = $5, placed_on = $6,
       placed_by = CASE WHEN id = $1 THEN $7 END, placement_key = CASE WHEN id = $1 THEN $8 END
     WHERE id = $1 OR repeats = $1`,
    [
      reportId,
      placed.householdId,
      placed.leadId,
      placed.divisionCode,
      placed.rejection,
      placed.placedOn,
      placed.account,
      placed.key,
    ],
  );
}
