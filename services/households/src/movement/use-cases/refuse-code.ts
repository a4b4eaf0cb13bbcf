import type { Statements } from '@dixian/service';
import type { Refusal } from '../../ground/domain/refusal';
import { inWholeCountry } from '../../ground/persistence/whole-country';
import { codeOrigin } from '../../register/persistence/code-origin';
import { refusal } from '../domain/refusals';
import { isHouseholdCodeInUse } from '../persistence/insert-household';
import { hadCode } from '../persistence/journal';

/**
 * Why a household in that division may not be given a code; undefined where it may. Whether another county's code is in
 * use is not looked up, so that nobody learns it; a household that once had a code itself may have it again.
 */
export async function refuseCode(
  transaction: Statements,
  code: string,
  { id, divisionCode }: { id?: string; divisionCode: string },
): Promise<Refusal | undefined> {
  const isOthers = (await codeOrigin(transaction, code, divisionCode)) === 'OTHER_COUNTY';
  if (isOthers && !(id && (await hadCode(transaction, id, code))))
    return refusal('code', 'CODE_OF_OTHER_COUNTY');
  const inUse = await inWholeCountry(transaction, () => isHouseholdCodeInUse(transaction, code));
  return inUse ? refusal('code', 'HOUSEHOLD_CODE_IN_USE') : undefined;
}
