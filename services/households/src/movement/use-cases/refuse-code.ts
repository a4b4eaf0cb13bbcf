import { looksLikeOldIdentityNumber } from '@dixian/personal-data';
import type { Statements } from '@dixian/service';
import type { Refusal } from '../../ground/domain/refusal';
import { inWholeCountry } from '../../ground/persistence/whole-country';
import { codeOrigin, namesTownship } from '../../register/persistence/code-origin';
import { refusal } from '../domain/refusals';
import { isHouseholdCodeInUse } from '../persistence/insert-household';
import { hadCode } from '../persistence/journal';

/**
 * Why a household in that division may not be given a code; undefined where it may. The 15 digits of an old identity card
 * are told from those of a code by the township that a code names. Whether another county's code is in
 * use is not looked up, so that nobody learns it; a household that once had a code itself may have it again.
 */
export async function refuseCode(
  transaction: Statements,
  code: string,
  { id, divisionCode }: { id?: string; divisionCode: string },
): Promise<Refusal | undefined> {
  if (looksLikeOldIdentityNumber(code) && !(await namesTownship(transaction, code)))
    return refusal('code', 'CODE_IS_IDENTITY_NUMBER');
  const isOthers = (await codeOrigin(transaction, code, divisionCode)) === 'OTHER_COUNTY';
  if (isOthers && !(id && (await hadCode(transaction, id, code))))
    return refusal('code', 'CODE_OF_OTHER_COUNTY');
  const inUse = await inWholeCountry(transaction, () => isHouseholdCodeInUse(transaction, code));
  return inUse ? refusal('code', 'HOUSEHOLD_CODE_IN_USE') : undefined;
}
