import { canActFor } from '@dixian/access';
import { notFound, notPermitted, type UserErrorValue } from '@dixian/graph';
import { divisionBounds, publish, type RequestContext, type Statements } from '@dixian/service';
import { isRefusal } from '../../ground/domain/refusal';
import { refused } from '../../ground/use-cases/refused';
import { decideCode, type RequestedCode } from '../domain/recode-division';
import { refusal } from '../domain/refusals';
import { announceHouseholds } from '../persistence/announce-households';
import {
  findCoded,
  findRecoding,
  insertRecoding,
  isCodeInUse,
  openVersions,
  type Recoding,
  rewriteCodes,
} from '../persistence/recodings';
import { awaitRegisterTurn } from '../persistence/register-turn';

/**
 * Gives a division, and by prefix all below it, a new code from a day on; rows follow at once, the old codes stay
 * known for their time. The departments are told by event, of the code first and then of the households.
 */
export async function recodeDivision(
  context: RequestContext,
  requested: RequestedCode,
): Promise<Recoding | UserErrorValue> {
  const { caller, db, scope } = context;
  if (!canActFor(caller, 'administer')) return NOT_PERMITTED;
  const outcome = await db.write(scope, (transaction) => record(transaction, context, requested));
  context.published();
  return outcome;
}

async function record(
  transaction: Statements,
  { caller, clock }: RequestContext,
  requested: RequestedCode,
): Promise<Recoding | UserErrorValue> {
  await awaitRegisterTurn(transaction);
  const by = { account: caller.id, key: requested.idempotencyKey };
  const known = await findRecoding(transaction, by.account, by.key);
  if (known) return known;
  const division = await findCoded(transaction, requested.divisionId, caller.division);
  if (!division) return NO_DIVISION;
  const code = decideCode(requested, division, clock.today());
  if (isRefusal(code)) return refused(code);
  // Who answers for one township may not move it out of their own sight.
  if (!code.newCode.startsWith(caller.division)) return refused(refusal('newCode', 'CODE_OUTSIDE_PARENT'));
  if (await isCodeInUse(transaction, code.newCode, code.from))
    return refused(refusal('newCode', 'CODE_IN_USE'));

  const { divisionId } = requested;
  await openVersions(transaction, divisionId, code);
  const householdsRewritten = await rewriteCodes(transaction, code);
  const recoding = { divisionId, householdsRewritten };
  await insertRecoding(transaction, { ...recoding, ...code, ...by });
  const { oldCode, newCode, from } = code;
  await publish(transaction, {
    type: 'division-recoded',
    divisionCode: newCode,
    payload: { divisionId, oldCode, newCode, from },
  });
  const bounds = divisionBounds(newCode);
  // An event still under way with the old code is out of date by its version.
  await announceHouseholds(
    transaction,
    { changed: 'SELECT id FROM household WHERE division_code >= $1 AND division_code < $2' },
    [bounds.from, bounds.to],
  );
  return recoding;
}

const NOT_PERMITTED = notPermitted({
  zh: '只有管理员可以变更区划代码。',
  en: 'Only an administrator may give a division a new code.',
});
const NO_DIVISION = notFound('divisionId', {
  zh: '您的辖区内没有这个区划，请核对。',
  en: 'There is no such division in yours. Please check it.',
});
