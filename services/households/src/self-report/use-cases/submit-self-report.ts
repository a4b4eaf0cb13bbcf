import { randomBytes } from 'node:crypto';
import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import { nameIndex } from '@dixian/personal-data';
import {
  inputHash,
  type KeyedAct,
  type KeyedInput,
  type Recorded,
  refuseKey,
  refuseTexts,
  underKey,
} from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { isRefusal } from '../../ground/domain/refusal';
import { refused } from '../../ground/use-cases/refused';
import { divisionLedTo } from '../../register/persistence/divisions';
import { type CheckedReport, checkReport, type SentReport } from '../domain/check-report';
import { formAt } from '../domain/form-at';
import { indexedReceipt, receiptNumber } from '../domain/receipt-number';
import { refusal } from '../domain/refusals';
import { receiptOf } from '../persistence/report-records';
import { keepReport } from './keep-report';
import { aboutNumbers, rateLimited } from './report-messages';
import { countyOf, type SelfReporting, userOf, waitFor } from './self-reporting';

/** What a household gets for its report. */
export interface Receipt {
  receiptNumber: string;
  receivedOn: PlainDate;
}

const TAKES_REPORTS = ['TOWNSHIP', 'VILLAGE'];

type Sent = SentReport & KeyedInput;
type Taken = CheckedReport & { form: string; clauseIds: readonly string[] };

/**
 * Takes a household's own report from anybody and gives a receipt, the same one for the same key, certificate and
 * report. What is answered does not depend on the register.
 */
export async function submitSelfReport(
  parts: SelfReporting,
  context: RequestContext,
  sent: Sent,
): Promise<Receipt | UserErrorValue> {
  const today = context.clock.today();
  const { name, form, statement } = sent;
  const wrong = refuseKey(sent.idempotencyKey) ?? refuseTexts({ name, form, statement });
  if (wrong) return aboutNumbers(wrong);
  const checked = checkReport(sent, today);
  if (isRefusal(checked)) return refused(checked);
  const division = await divisionLedTo(context, checked.division, today);
  if (!division || !TAKES_REPORTS.includes(division.level)) {
    return refused(refusal('division', 'NOT_A_DIVISION'));
  }
  const report = { ...checked, division: division.code };
  const place = { division: report.division, on: report.occurredOn };
  const taken = formAt(parts.law.policies, place, report.form);
  if ('allowed' in taken) return refused(refusal('form', 'FORM_NOT_TAKEN', taken.clauseIds));
  const outcome = await context.db.write(countyOf(report.division), (transaction) =>
    underKey<Receipt, string>(transaction, keyOf(parts, sent, report), {
      work: () => receive(parts, context, transaction, { ...report, ...taken }),
      async again(id) {
        const row = await receiptOf(transaction, id);
        return row && { receiptNumber: parts.cipher.decrypt(row.receipt), receivedOn: row.receivedOn };
      },
    }),
  );
  context.published();
  return outcome;
}

// Who reports has no account: the certificate is whose key it is, so that another person's key is another key. A plain
// hash of what was sent could be found out by trying, as certificates are few.
function keyOf({ index }: SelfReporting, sent: Sent, { identityNumber }: CheckedReport): KeyedAct {
  return {
    account: `self-report ${index.of(identityNumber).toString('hex')}`,
    key: sent.idempotencyKey,
    act: 'submitSelfReport',
    inputHash: index.of(`self-report ${inputHash(sent).toString('hex')}`),
  };
}

// What is refused for its number counts nowhere: the counts are part of the transaction that ends with it.
async function receive(
  { cipher, index, limits, law }: SelfReporting,
  context: RequestContext,
  transaction: Statements,
  report: Taken,
): Promise<Recorded<Receipt, string> | UserErrorValue> {
  const certificateIndex = index.of(report.identityNumber);
  const seconds = await waitFor(transaction, [
    [{ kind: 'report-address', key: userOf(context) }, limits.perAddress],
    [{ kind: 'report-certificate', key: certificateIndex.toString('hex') }, limits.perCertificate],
    [{ kind: 'report-county', key: countyOf(report.division).division }, limits.perCounty],
  ]);
  if (seconds !== undefined) return rateLimited(seconds);
  const number = receiptNumber(randomBytes(24));
  const receivedOn = context.clock.today();
  const id = await keepReport(transaction, law, {
    receipt: cipher.encrypt(number),
    receiptIndex: index.of(indexedReceipt(number)),
    certificate: cipher.encrypt(report.certificate),
    certificateIndex,
    name: cipher.encrypt(report.name),
    nameIndex: nameIndex(index, report.identityNumber, report.name),
    phone: cipher.encrypt(report.phone),
    statement: cipher.encrypt(report.statement),
    leadType: report.leadType,
    form: report.form,
    clauseIds: report.clauseIds,
    reportedIn: report.division,
    occurredOn: report.occurredOn,
    receivedOn,
  });
  return { answer: { receiptNumber: number, receivedOn }, reference: id };
}
