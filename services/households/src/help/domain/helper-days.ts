import type { PlainDate } from '@dixian/calendar';
import type { Refusal } from '../../ground/domain/refusal';
import { refusal } from './refusals';

/** What stands against the first day of a helper: nobody begins before the last one began or left. */
export function refuseDay(
  helpers: readonly { readonly since: PlainDate; readonly endedOn: PlainDate | null }[],
  since: PlainDate,
): Refusal | undefined {
  const last = helpers
    .map((one) => one.endedOn ?? one.since)
    .toSorted()
    .at(-1);
  if (last === undefined || since >= last) return undefined;
  return refusal('occurredOn', 'BEFORE_PREVIOUS_STEP', [], last);
}
