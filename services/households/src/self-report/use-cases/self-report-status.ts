import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { RequestContext, Scope } from '@dixian/service';
import { indexedReceipt, plainReceipt } from '../domain/receipt-number';
import { progressOfReceipt } from '../persistence/report-records';
import type { SelfReportProgress } from '../persistence/self-reports';
import { NO_RECEIPT, rateLimited } from './report-messages';
import { type SelfReporting, userOf, waitFor } from './self-reporting';

// The number is known to the household alone and says nothing of a place, which may have another code by now; one word
// and a day are read by it.
const ANYWHERE: Scope = { division: '', sector: '*' };

/** How far a report has come, for anybody who has its receipt number. */
export async function selfReportStatus(
  { index, limits }: SelfReporting,
  context: RequestContext,
  receiptNumber: string,
): Promise<{ progress: SelfReportProgress; receivedOn: PlainDate } | UserErrorValue> {
  const use = { kind: 'status-address', key: userOf(context) };
  const seconds = await context.db.read(context.scope, (statements) =>
    waitFor(statements, [[use, limits.statusPerAddress]]),
  );
  if (seconds !== undefined) return rateLimited(seconds);
  if (plainReceipt(receiptNumber) === undefined) return NO_RECEIPT;
  const found = await context.db.read(ANYWHERE, (statements) =>
    progressOfReceipt(statements, index.of(indexedReceipt(receiptNumber))),
  );
  return found ?? NO_RECEIPT;
}
