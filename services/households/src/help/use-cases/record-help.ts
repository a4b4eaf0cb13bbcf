import type { UserErrorValue } from '@dixian/graph';
import type { RequestContext, Statements } from '@dixian/service';
import { takesPart } from '../../ground/domain/acting-level';
import { type Reported, refuseReported } from '../../ground/domain/reported';
import { awaitTurn } from '../../ground/persistence/await-turn';
import type { ByKey } from '../../ground/persistence/recorder';
import { refused } from '../../ground/use-cases/refused';
import { NOT_PERMITTED } from './help-messages';

/**
 * Does `work` in one transaction for who may, after a day that has come, with a key that nobody else uses at the same
 * moment; gives the typed refusal else. `texts` are those that people wrote, by their fields.
 */
export async function recordHelp<Outcome extends object>(
  context: RequestContext,
  reported: Reported,
  texts: Readonly<Record<string, string | null | undefined>>,
  work: (transaction: Statements, by: ByKey) => Promise<Outcome | UserErrorValue>,
): Promise<Outcome | UserErrorValue> {
  const { caller, clock, db, scope } = context;
  if (!takesPart(caller)) return NOT_PERMITTED;
  const wrong = refuseReported(reported, clock.today(), texts);
  if (wrong) return refused(wrong);
  const by = { account: caller.id, key: reported.idempotencyKey };
  const outcome = await db.write(scope, async (transaction) => {
    await awaitTurn(transaction, `help|${by.account}|${by.key}`);
    return work(transaction, by);
  });
  context.published();
  return outcome;
}
