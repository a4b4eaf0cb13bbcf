import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import type { ActKind } from '../../ground/domain/act-kinds';
import { reaction } from '../../ground/domain/reaction';

/** An act was written into a case of a household. */
export interface RecordedAct {
  readonly kind: ActKind;
  readonly householdId: string;
}

/** An act was recorded; told with today. */
export const actRecorded =
  reaction<[transaction: Statements, policies: PolicySet, act: RecordedAct, today: PlainDate]>();
