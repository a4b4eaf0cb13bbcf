import type { PlainDate } from '@dixian/calendar';
import type { RequestContext } from '@dixian/service';

/** From where a list is seen: the day, today, and the division that bounds the caller's sight. */
export interface SeenFrom {
  readonly asOf: PlainDate;
  readonly today: PlainDate;
  readonly division: string;
}

/** A list seen by the caller as of a day, by default as of today. */
export function seenFrom(
  { clock, scope }: Pick<RequestContext, 'clock' | 'scope'>,
  asOf: PlainDate | null | undefined,
): SeenFrom {
  const today = clock.today();
  return { asOf: asOf ?? today, today, division: scope.division };
}
