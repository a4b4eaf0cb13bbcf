import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { reaction } from '../../ground/domain/reaction';

/** The income of a household was assessed; told with today. */
export const incomeAssessed =
  reaction<[transaction: Statements, policies: PolicySet, householdId: string, today: PlainDate]>();
