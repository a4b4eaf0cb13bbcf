import { invalidInput, isEntityId, notFound, type UserErrorValue } from '@dixian/graph';
import type { Stated } from '@dixian/register';
import type { RequestContext } from '@dixian/service';
import { recordOfHousehold } from '../../ground/use-cases/record-of-household';
import { firstMonthOf, type StopCause } from '../domain/disability-stop';
import { STOP_COLUMNS, type StopRow } from '../persistence/disability-stops';
import { heldPerson } from '../persistence/insured-person';
import { type DisabilityKind, disabilityStop } from '../tables';

/** That an allowance stops for its cause, or is drawn again where there is none. */
export interface StatedStop extends Stated {
  readonly personId: string;
  readonly kind: DisabilityKind;
  readonly cause: StopCause | null;
  readonly note: string | null;
}

/** Records why an allowance of a disabled member stops (残疾人两项补贴停发), with the month after, or that it is drawn again. */
export function stopDisabilityAllowance(
  context: RequestContext,
  stated: StatedStop,
): Promise<StopRow | UserErrorValue> {
  return recordOfHousehold<StopRow>(
    context,
    {
      act: 'stopDisabilityAllowance',
      actors: ['department'],
      table: 'disability_stop',
      columns: STOP_COLUMNS,
      texts: { note: stated.note },
      async write(transaction, household, { account }) {
        const { kind, cause, occurredOn, personId, note } = stated;
        if (cause === 'OTHER' && !note?.trim()) return invalidInput('note', 'REQUIRED', NOTE_NEEDED);
        const person = isEntityId(personId) ? await heldPerson(transaction, personId) : undefined;
        if (person?.householdId !== household.id) return NO_MEMBER;
        const of = { householdId: household.id, personId, divisionCode: household.divisionCode };
        const said = { kind, cause, occurredOn, fromMonth: firstMonthOf(occurredOn, cause) };
        const row = { ...of, ...said, note: note?.trim() || null, account };
        return transaction.insert(disabilityStop, row, ['id', ...SHOWN]);
      },
    },
    stated,
  );
}

const SHOWN = ['kind', 'cause', 'occurredOn', 'fromMonth', 'note'] as const;
const NOTE_NEEDED = { zh: '停发原因为其他的，请说明。', en: 'Please say what the other cause is.' };
const NO_MEMBER = notFound('personId', {
  zh: '这一户没有这名成员，请核对。',
  en: 'The household has no such member. Please check it.',
});
