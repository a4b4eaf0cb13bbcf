import type { PlainDate } from './plain-date';
import { dateInShanghai } from './shanghai';

/**
 * The day a scheduled job judges by: the day it was scheduled for in Asia/Shanghai, however late it runs.
 * Never a day that has not begun, which a demo's fixed clock could otherwise produce.
 */
export function judgedDay(scheduledFor: Date, today: PlainDate): PlainDate {
  const scheduled = dateInShanghai(scheduledFor);
  return scheduled < today ? scheduled : today;
}
