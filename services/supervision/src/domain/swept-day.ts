import { dateInShanghai, type PlainDate } from '@dixian/calendar';

/**
 * The day a scheduled sweep judges by: the day it was scheduled for in Asia/Shanghai, however late it runs.
 * Never a day that has not begun, which a demo's fixed clock could otherwise produce.
 */
export function sweptDay(scheduledFor: Date, today: PlainDate): PlainDate {
  const scheduled = dateInShanghai(scheduledFor);
  return scheduled < today ? scheduled : today;
}
