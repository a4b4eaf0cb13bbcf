import type { PlainDate } from '@dixian/calendar';
import { notFound, type UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import { DEPARTMENT_ENTRY } from '@dixian/register';
import type { RequestContext } from '@dixian/service';
import { followFiles } from '../../files/use-cases/follow-files';
import { holdPerson } from '../../ground/persistence/held-person';
import { staffAnd } from '../../ground/use-cases/offices';
import { recordOf } from '../../ground/use-cases/record-of';
import { insertWish, WISH_COLUMNS, type WishRow } from '../persistence/wishes';

/** What a person wants, as somebody reports it; null where it was not asked. */
export interface ReportedWish {
  readonly personId: string;
  readonly wantsWork: boolean;
  readonly wantsTraining?: boolean | null;
  readonly wantsAway?: boolean | null;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/** Records what a person wants; of one day the last counts, earlier ones stay. Who wants to work may need a file. */
export function recordJobWish(
  { policies }: Law,
  context: RequestContext,
  input: ReportedWish,
): Promise<WishRow | UserErrorValue> {
  return recordOf<WishRow>(context, {
    act: 'recordJobWish',
    input,
    may: staffAnd('village', 'township', 'county'),
    table: 'job_wish',
    columns: WISH_COLUMNS,
    async write(transaction, { account }) {
      const person = await holdPerson(transaction, input.personId);
      if (!person) return NO_PERSON;
      const row = await insertWish(transaction, person, { ...input, source: DEPARTMENT_ENTRY }, account);
      await followFiles(transaction, policies, context.clock.today(), [person.householdId]);
      return row;
    },
  });
}

const NO_PERSON = notFound('personId', {
  zh: '您的辖区内没有这个人，请核对；刚登记的请稍后再试。',
  en: 'There is no such person in your division. Please check it; if registered just now, try again shortly.',
});
