import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import { given } from '../../ground/domain/free-text';
import { refused } from '../../ground/use-cases/refused';
import { announceHouseholds } from '../../register/persistence/announce-households';
import { holdHouseholds } from '../../register/persistence/hold-household';
import { refuseCodeText } from '../domain/decide-registration';
import { refusal } from '../domain/refusals';
import { setHousehold } from '../persistence/correct-rows';
import { insertMovement } from '../persistence/journal';
import { changeRegister, type RegisterChanged } from './change-register';
import { refuseCode } from './refuse-code';
import { unchanged } from './unchanged-household';

/** What is wrong in the entry of a household itself. */
export interface ReportedCorrection {
  householdId: string;
  code?: string | null;
  householdType?: string | null;
  occurredOn: PlainDate;
  reason: string;
  idempotencyKey: string;
  expectedVersion?: number | null;
}

/**
 * Corrects the code or the kind of a household at once (及时纠正); the journal keeps old and new value. A code given here
 * is no longer provisional.
 */
export async function correctHousehold(
  context: RequestContext,
  reported: ReportedCorrection,
): Promise<RegisterChanged | UserErrorValue> {
  const { householdId, householdType: ownWords } = reported;
  return changeRegister(
    context,
    {
      act: 'correctHousehold',
      kind: 'CORRECTED',
      input: reported,
      needsReason: true,
      texts: { householdType: ownWords },
    },
    async (transaction, by) => {
      const code = given(reported.code);
      const householdType = given(ownWords);
      const wrongText = refuseCodeText(code);
      if (wrongText) return refused(wrongText);
      if (householdType !== null && householdType.length > 30)
        return refused(refusal('householdType', 'TOO_LONG'));
      const held = unchanged(await holdHouseholds(transaction, [householdId]), householdId, reported);
      if ('__typename' in held) return held;
      const next = { code: code ?? held.code, householdType: householdType ?? held.householdType };
      const changes = (['code', 'householdType'] as const)
        .filter((field) => next[field] !== held[field])
        .map((field) => ({ personId: null, field, from: held[field], to: next[field] }));
      if (changes.length === 0) return refused(refusal('code', 'NOTHING_TO_CHANGE'));
      if (next.code !== held.code) {
        const wrong = await refuseCode(transaction, next.code, held);
        if (wrong) return refused(wrong);
      }
      await setHousehold(transaction, held.id, { ...next, provisional: code === null ? null : false }, by);
      await announceHouseholds(transaction, { changed: 'SELECT $1::uuid' }, [held.id]);
      return insertMovement(transaction, by, {
        toHouseholdId: held.id,
        changes,
        divisionCode: held.divisionCode,
      });
    },
  );
}
