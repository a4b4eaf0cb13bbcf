import { type Caller, canActFor } from '@dixian/access';
import { notFound, notPermitted, type UserErrorValue } from '@dixian/graph';
import { recordOnce } from '@dixian/recording';
import { divisionBounds, publish, type RequestContext, type Statements } from '@dixian/service';
import { isRefusal } from '../../ground/domain/refusal';
import { refused } from '../../ground/use-cases/refused';
import { decideCode, type RequestedCode } from '../domain/recode-division';
import { refusal } from '../domain/refusals';
import { announceHouseholds } from '../persistence/announce-households';
import {
  findCoded,
  insertRecoding,
  isCodeTaken,
  openVersions,
  type Recoding,
  recodingById,
  rewriteCodes,
} from '../persistence/recodings';
import { awaitRegisterTurn } from '../persistence/register-turn';

/**
 * Gives a division, and by prefix all below it, a new code from a day on; rows follow at once, the old codes stay
 * known for their time. The departments are told by event, of the code first and then of the households.
 */
export function recodeDivision(
  context: RequestContext,
  requested: RequestedCode,
): Promise<Recoding | UserErrorValue> {
  return recordOnce<Recoding, string>(
    context,
    { act: 'recodeDivision', input: requested, may: administers, texts: { newName: requested.newName } },
    async (transaction, { account, actingFor }) => {
      const recoding = await recode(transaction, requested, { account, within: actingFor });
      return '__typename' in recoding ? recoding : { answer: recoding, reference: recoding.id };
    },
    recodingById,
  );
}

function administers(caller: Caller): UserErrorValue | undefined {
  return canActFor(caller, 'administer') ? undefined : NOT_PERMITTED;
}

async function recode(
  transaction: Statements,
  requested: RequestedCode,
  { account, within }: { account: string; within: string },
): Promise<Recoding | UserErrorValue> {
  await awaitRegisterTurn(transaction);
  const { divisionId } = requested;
  const division = await findCoded(transaction, divisionId, within);
  if (!division) return NO_DIVISION;
  const code = decideCode(requested, division);
  if (isRefusal(code)) return refused(code);
  const { oldCode, newCode, from } = code;
  // Who answers for one township may not move it out of their own sight.
  if (!newCode.startsWith(within)) return refused(refusal('newCode', 'CODE_OUTSIDE_PARENT'));
  if (await isCodeTaken(transaction, newCode, { divisionId, oldCode }))
    return refused(refusal('newCode', 'CODE_IN_USE'));

  await openVersions(transaction, divisionId, code);
  const householdsRewritten = await rewriteCodes(transaction, code);
  const recoded = { divisionId, householdsRewritten, recodedBy: account };
  const recoding = await insertRecoding(transaction, code, recoded);
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
