import type { WorkingCalendar } from '@dixian/calendar';
import type { PolicySet } from './policy-set';

/** What time limits and steps are worked out by: the documents in force and the official calendar. */
export interface Law {
  readonly policies: PolicySet;
  readonly calendar: WorkingCalendar;
}
