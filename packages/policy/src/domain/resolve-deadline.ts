import type { Deadline, DeadlineKind, DeadlineRule } from './deadline';
import { itemsInForce, type PlaceAndDay } from './in-force';
import type { PolicySet } from './policy-set';
import { prevailing } from './precedence';

/** The time limit of a kind in force for a place and a day, also one in words only; undefined when none is set. */
export function findDeadline(
  set: PolicySet,
  query: PlaceAndDay & { kind: DeadlineKind },
): Deadline | undefined {
  const result = prevailing(set, itemsInForce(set.deadlines, query.kind, query));
  if (!result) return undefined;
  // Without an issue day to decide, the place's own limit stands: an obligation is not dropped for a doubt.
  return 'chosen' in result ? result.chosen : result.undecided[0];
}

/** The time limit from which a due date follows; undefined when none is set or it is in words only (及时). */
export function resolveDeadline(
  set: PolicySet,
  query: PlaceAndDay & { kind: DeadlineKind },
): DeadlineRule | undefined {
  const deadline = findDeadline(set, query);
  return deadline?.unit === 'unstated' ? undefined : deadline;
}
