import type { PlainDate } from '@dixian/calendar';

/** What every record that somebody makes has: the day it happened, and a key that tells a repetition. */
export interface Reported {
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}
