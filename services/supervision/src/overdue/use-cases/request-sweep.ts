import type { PlainDate } from '@dixian/calendar';
import { invalidInput, notPermitted, type UserErrorValue } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import { maySweep } from '../domain/sweeping-roles';
import type { SweepView } from '../persistence/sweep-runs';
import { runSweep } from './run-sweep';

const LONGEST_KEY = 200;

/** Runs the sweep for the caller's own division and a day that has begun; refuses other roles and later days. */
export async function requestSweep(
  context: RequestContext,
  input: { occurredOn: PlainDate; idempotencyKey: string },
): Promise<SweepView | UserErrorValue> {
  const { caller, scope, clock, db, log } = context;
  const { occurredOn, idempotencyKey } = input;
  if (!maySweep(caller)) return notPermitted(WHO_MAY);
  if (occurredOn > clock.today()) return invalidInput('occurredOn', 'DATE_IN_FUTURE', NOT_YET);
  if (idempotencyKey === '' || idempotencyKey.length > LONGEST_KEY) {
    return invalidInput('idempotencyKey', 'REQUIRED', KEY_NEEDED);
  }
  const finishedAt = clock.now();
  return runSweep(
    db,
    scope,
    { requestedBy: caller.id, idempotencyKey, sweptFor: occurredOn, finishedAt },
    log,
  );
}

const WHO_MAY = {
  zh: '逾期核查由县级及以上运行，请联系县级。',
  en: 'The overdue sweep is run by counties and above; please ask your county.',
};
const NOT_YET = {
  zh: '这一天还没有到，请填今天或更早的日期。',
  en: 'That day has not come yet; give today or an earlier day.',
};
const KEY_NEEDED = {
  zh: `请填写 1 至 ${LONGEST_KEY} 个字符的幂等键。`,
  en: `Give an idempotency key of 1 to ${LONGEST_KEY} characters.`,
};
