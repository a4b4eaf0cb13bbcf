import type { PlainDate } from '@dixian/calendar';
import { type Refusal, refusal } from './refusal';

/** What every record that somebody makes has: the day it happened, and a key that tells a repetition. */
export interface Reported {
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/** Days that people give, each under its field: none may be in the future. */
export function refuseFuture(
  days: Readonly<Record<string, PlainDate | null | undefined>>,
  today: PlainDate,
): Refusal | undefined {
  const field = Object.keys(days).find((name) => (days[name] ?? today) > today);
  return field === undefined ? undefined : refusal(field, 'DATE_IN_FUTURE');
}
