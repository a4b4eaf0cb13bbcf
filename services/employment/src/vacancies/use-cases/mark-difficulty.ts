import type { PlainDate } from '@dixian/calendar';
import { reasonRequired } from '@dixian/department';
import { notFound, notPermitted, type UserErrorValue } from '@dixian/graph';
import { holdRegistered } from '@dixian/register';
import type { RequestContext, RowOf } from '@dixian/service';
import { recordOf } from '../../ground/use-cases/record-of';
import { specialDifficulty } from '../persistence/tables';

const NAMES = ['id', 'householdId', 'holds', 'reason', 'occurredOn'] as const;

/** What the village said of a household. */
export type DifficultyRow = RowOf<typeof specialDifficulty, (typeof NAMES)[number]>;

/** That a household is in special difficulty, or is no longer. */
export interface MarkedDifficulty {
  readonly householdId: string;
  readonly holds: boolean;
  readonly reason: string;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/** Takes down whether a household is in special difficulty, as its village says; the newest day counts. */
export async function markSpecialDifficulty(
  context: RequestContext,
  input: MarkedDifficulty,
): Promise<DifficultyRow | UserErrorValue> {
  const reason = input.reason.trim();
  if (reason === '') return reasonRequired('reason');
  return recordOf<DifficultyRow>(context, {
    act: 'markSpecialDifficulty',
    input,
    texts: { reason },
    may: ({ role }) => (role === 'village' ? undefined : VILLAGE_SAYS),
    table: 'special_difficulty',
    columns: specialDifficulty.select(NAMES),
    async write(transaction, { account }) {
      const household = await holdRegistered(transaction, input.householdId);
      if (!household) return NO_HOUSEHOLD;
      const { id: householdId, divisionCode } = household;
      return transaction.insert(
        specialDifficulty,
        {
          householdId,
          divisionCode,
          holds: input.holds,
          reason,
          occurredOn: input.occurredOn,
          recordedBy: account,
        },
        NAMES,
      );
    },
  });
}

const VILLAGE_SAYS = notPermitted({
  zh: '特殊困难由村级认定，请交由村级填报。',
  en: 'The village says who is in special difficulty. Please ask it.',
});
const NO_HOUSEHOLD = notFound('householdId', {
  zh: '您的辖区内没有这户，请核对。',
  en: 'There is no such household in your division. Please check it.',
});
