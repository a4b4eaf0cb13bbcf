import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import type { RowOf, Statements } from '@dixian/service';
import { awaitTurn } from '../../ground/persistence/await-turn';
import { inWholeCountry } from '../../ground/persistence/whole-country';
import { PROGRESS, REPORT_FROM, type SelfReportRow } from './self-reports';
import { selfReport } from './tables';

/** What a household is given for its report. */
export type ReceiptRow = RowOf<typeof selfReport, 'id' | 'receipt' | 'receivedOn'>;

/** A report as it is kept; what is personal is encrypted, what is looked up indexed. */
export type NewReport = RowOf<
  typeof selfReport,
  | ('receipt' | 'receiptIndex' | 'certificate' | 'certificateIndex' | 'name' | 'phone' | 'statement')
  | ('leadType' | 'form' | 'reportedIn' | 'occurredOn' | 'receivedOn')
>;

/** What a report belongs to, as far as it is known. */
export interface ReportPlace {
  repeats: string | null;
  householdId: string | null;
  leadId: string | null;
  divisionCode: string;
}

/** The receipt of a report, wherever it is by now: it is shown to who sent it alone. */
export function receiptOf(transaction: Statements, id: string): Promise<ReceiptRow | undefined> {
  return inWholeCountry(transaction, () =>
    transaction.findOneBy(selfReport, { id }, ['id', 'receipt', 'receivedOn']),
  );
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
  return (await transaction.insert(selfReport, { ...report, ...place }, ['id'])).id;
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

const HELD = [
  ...(['id', 'certificateIndex', 'leadType', 'occurredOn', 'receivedOn'] as const),
  ...(['householdId', 'leadId', 'rejection', 'divisionCode'] as const),
] as const;

/** What of a report decides where it goes. */
export type HeldReport = RowOf<typeof selfReport, (typeof HELD)[number]>;

/** The first report of the matter that a report in sight belongs to, held against others until the transaction ends. */
export async function holdReport(transaction: Statements, id: string): Promise<HeldReport | undefined> {
  if (!isEntityId(id)) return undefined;
  const [row] = await transaction.query<HeldReport>(
    `SELECT ${selfReport.select(HELD)}
     FROM self_report WHERE id = (SELECT coalesce(repeats, id) FROM self_report WHERE id = $1) FOR NO KEY UPDATE`,
    [id],
  );
  return row;
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
  placed: ReportOutcome & { placedOn: PlainDate; placedBy: string },
): Promise<void> {
  await transaction.query(
    `UPDATE self_report SET household_id = $2, lead_id = $3, division_code = $4, rejection = $5, placed_on = $6,
       placed_by = CASE WHEN id = $1 THEN $7 END
     WHERE id = $1 OR repeats = $1`,
    [
      reportId,
      placed.householdId,
      placed.leadId,
      placed.divisionCode,
      placed.rejection,
      placed.placedOn,
      placed.placedBy,
    ],
  );
}
