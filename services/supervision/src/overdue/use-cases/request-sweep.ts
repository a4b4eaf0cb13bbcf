import type { PlainDate } from '@dixian/calendar';
import { notPermitted, type UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import { recordOnce } from '@dixian/recording';
import type { RequestContext } from '@dixian/service';
import { maySweep } from '../domain/sweeping-roles';
import { type SweepView, sweepById } from '../persistence/sweep-runs';
import { runSweep } from './run-sweep';

/** Runs the sweep for the caller's own division and a day that has begun; refuses other roles and later days. */
export function requestSweep(
  context: RequestContext,
  law: Law,
  input: { occurredOn: PlainDate; idempotencyKey: string },
): Promise<SweepView | UserErrorValue> {
  const { scope, clock, log } = context;
  const finishedAt = clock.now();
  return recordOnce<SweepView, string>(
    context,
    { act: 'runOverdueSweep', input, may: (caller) => (maySweep(caller) ? undefined : WHO_MAY) },
    async (transaction, { account }) => {
      const asked = { requestedBy: account, sweptFor: input.occurredOn, finishedAt };
      const answer = await runSweep(transaction, { scope, law }, asked, log);
      return { answer, reference: answer.id };
    },
    (reader, id) => sweepById(reader, scope, id),
  );
}

const WHO_MAY = notPermitted({
  zh: '逾期核查由县级及以上运行，请联系县级。',
  en: 'The overdue sweep is run by counties and above; please ask your county.',
});
