import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { reaction } from '../../ground/domain/reaction';

/** Renovations whose state was said anew: what hangs on them follows in the same transaction. */
export const renovationStated =
  reaction<
    [transaction: Statements, policies: PolicySet, renovationIds: readonly string[], today: PlainDate]
  >();
