import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { reaction } from '../../ground/domain/reaction';

/** The help plan of a household was made or revised; told with today. */
export const planMade =
  reaction<[transaction: Statements, policies: PolicySet, householdId: string, today: PlainDate]>();
