import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { RequestContext, Statements } from '@dixian/service';
import { refuseKey, refuseTexts } from '../../domain/free-text';
import { refusal } from '../../domain/refusal';
import { holdKey } from '../../persistence/help/hold-household';
import type { ByKey } from '../../persistence/help/responsible-helper';
import { takesPart } from '../cases/record-act';
import { refused } from '../refusal-messages';
import { NOT_PERMITTED } from './help-messages';

/** What every record of help has in common. */
export interface ReportedHelp {
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/**
 * Does `work` in one transaction for who may, after a day that has come, with a key that nobody else uses at the same
 * moment; gives the typed refusal else. `texts` are those that people wrote, by their fields.
 */
export async function recordHelp<Outcome extends object>(
  context: RequestContext,
  { occurredOn, idempotencyKey }: ReportedHelp,
  texts: Readonly<Record<string, string | null | undefined>>,
  work: (transaction: Statements, by: ByKey) => Promise<Outcome | UserErrorValue>,
): Promise<Outcome | UserErrorValue> {
  const { caller, clock, db, scope } = context;
  if (!takesPart(caller)) return NOT_PERMITTED;
  if (occurredOn > clock.today()) return refused(refusal('occurredOn', 'DATE_IN_FUTURE'));
  const wrong = refuseKey(idempotencyKey) ?? refuseTexts(texts);
  if (wrong) return refused(wrong);
  const by = { account: caller.id, key: idempotencyKey };
  const outcome = await db.write(scope, async (transaction) => {
    await holdKey(transaction, by.account, by.key);
    return work(transaction, by);
  });
  context.published();
  return outcome;
}
