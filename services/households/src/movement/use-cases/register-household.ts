import type { UserErrorValue } from '@dixian/graph';
import type { StageTools } from '@dixian/imports';
import type { RequestContext } from '@dixian/service';
import { isRefusal } from '../../ground/domain/refusal';
import { refused } from '../../ground/use-cases/refused';
import { checkDuplicates } from '../../register/persistence/duplicates';
import { keepByHand } from '../../register/persistence/keeping/keep-by-hand';
import { decideRegistration, type ReportedHousehold, registrationTexts } from '../domain/decide-registration';
import { refusal } from '../domain/refusals';
import { holdVillage } from '../persistence/hold-village';
import { codeFor, insertHousehold } from '../persistence/insert-household';
import { insertMovement } from '../persistence/journal';
import { changeRegister, type RegisterChanged } from './change-register';
import { refuseCode } from './refuse-code';
import { refuseGuessing } from './refuse-guessing';

/**
 * Registers a household with its members by hand (新增登记). Without a 户编号 it gets a provisional code, which the next
 * ledger that lists its head replaces. A certificate number that stands elsewhere, too, becomes a task of the townships.
 */
export async function registerHousehold(
  context: RequestContext,
  tools: StageTools,
  reported: ReportedHousehold & { division: string; idempotencyKey: string },
): Promise<RegisterChanged | UserErrorValue> {
  const texts = registrationTexts(reported);
  return changeRegister(
    context,
    { act: 'registerHousehold', kind: 'REGISTERED', input: reported, texts },
    async (transaction, by) => {
      const household = decideRegistration(reported);
      if (isRefusal(household)) return refused(household);
      const guessing = await refuseGuessing(transaction, by, 'members');
      if (guessing) return guessing;
      const village = await holdVillage(transaction, reported.division, by.on);
      if (!village?.code.startsWith(context.caller.division)) return NO_VILLAGE;
      const { code: given, householdType, members } = household;
      const wrong =
        given === null ? undefined : await refuseCode(transaction, given, { divisionCode: village.code });
      if (wrong) return refused(wrong);
      const code = await codeFor(transaction, given, village);
      const id = await insertHousehold(transaction, { ...code, householdType, village }, by);
      const kept = { id, code: code.code, divisionId: village.id, divisionCode: village.code, added: true };
      const personIds = await keepByHand({ transaction, ...by }, kept, members, tools);
      await checkDuplicates(transaction, numbersOf(personIds), by.on);
      const placed = { toHouseholdId: id, toCode: village.code, divisionCode: village.code };
      return insertMovement(transaction, by, { ...placed, personIds });
    },
  );
}

/** The certificate numbers of these persons, as a statement that gives their indexes. */
export function numbersOf(personIds: readonly string[]) {
  return {
    sql: 'SELECT certificate_index FROM person WHERE id = ANY($1::uuid[])',
    parameters: [personIds],
  };
}

const NO_VILLAGE = refused(refusal('division', 'NOT_A_VILLAGE'));
