import { randomBytes } from 'node:crypto';
import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import { isRefusal } from '../../ground/domain/refusal';
import { divisionByCode } from '../../register/persistence/divisions';
import { type CheckedReport, checkReport, type SentReport } from '../domain/check-report';
import { formAt } from '../domain/form-at';
import { plainReceipt, receiptNumber } from '../domain/receipt-number';
import { refusal } from '../domain/refusals';
import { type ReceiptRow, receiptByKey } from '../persistence/report-records';
import { keepReport } from './keep-report';
import { rateLimited, refusedReport } from './report-messages';
import { countyOf, type SelfReporting, userOf, waitFor } from './self-reporting';

/** What a household gets for its report. */
export interface Receipt {
  receiptNumber: string;
  receivedOn: PlainDate;
}

const TAKES_REPORTS = ['TOWNSHIP', 'VILLAGE'];

/**
 * Takes a household's own report from anybody and gives a receipt, the same one for the same key and certificate. What is
 * answered does not depend on the register. PA-2025-1.2.2a, 1.2.2b.
 */
export async function submitSelfReport(
  parts: SelfReporting,
  context: RequestContext,
  sent: SentReport,
): Promise<Receipt | UserErrorValue> {
  const today = context.clock.today();
  const report = checkReport(sent, today);
  if (isRefusal(report)) return refusedReport(report);
  const division = await divisionByCode(context, report.division, today);
  if (!division || !TAKES_REPORTS.includes(division.level)) {
    return refusedReport(refusal('division', 'NOT_A_DIVISION'));
  }
  const place = { division: report.division, on: report.occurredOn };
  const taken = formAt(parts.law.policies, place, report.form);
  if ('allowed' in taken) return refusedReport(refusal('form', 'FORM_NOT_TAKEN', taken.clauseIds));
  return receive(parts, context, { ...report, ...taken });
}

async function receive(
  parts: SelfReporting,
  context: RequestContext,
  report: CheckedReport & { form: string; clauseIds: readonly string[] },
): Promise<Receipt | UserErrorValue> {
  const { db, clock } = context;
  const { cipher, index, limits, law } = parts;
  const county = countyOf(report.division);
  const certificateIndex = index.of(report.identityNumber);
  const given = ({ receipt, receivedOn }: ReceiptRow) => ({
    receiptNumber: cipher.decrypt(receipt),
    receivedOn,
  });
  const before = await db.read(county, (statements) =>
    receiptByKey(statements, certificateIndex, report.idempotencyKey),
  );
  if (before) return given(before);
  const seconds = await waitFor(context, [
    [{ kind: 'report-address', key: userOf(context) }, limits.perAddress],
    [{ kind: 'report-certificate', key: certificateIndex.toString('hex') }, limits.perCertificate],
    [{ kind: 'report-county', key: county.division }, limits.perCounty],
  ]);
  if (seconds !== undefined) return rateLimited(seconds);
  const number = receiptNumber(randomBytes(24));
  const kept = await db.write(county, (transaction) =>
    keepReport(transaction, law, {
      receipt: cipher.encrypt(number),
      receiptIndex: index.of(indexedReceipt(number)),
      certificate: cipher.encrypt(report.certificate),
      certificateIndex,
      name: cipher.encrypt(report.name),
      phone: cipher.encrypt(report.phone),
      statement: cipher.encrypt(report.statement),
      leadType: report.leadType,
      form: report.form,
      clauseIds: report.clauseIds,
      reportedIn: report.division,
      occurredOn: report.occurredOn,
      receivedOn: clock.today(),
      key: report.idempotencyKey,
    }),
  );
  context.published();
  return given(kept);
}

/** What a receipt number is found by; apart from certificate numbers, which the same key indexes. */
export function indexedReceipt(number: string): string {
  return `receipt ${plainReceipt(number)}`;
}
