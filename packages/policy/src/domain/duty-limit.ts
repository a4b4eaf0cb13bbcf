import type { PlainDate } from '@dixian/calendar';
import type { DeadlineKind } from './deadline';
import { containingPlaces } from './division';
import { dueOn } from './due-on';
import type { PlaceAndDay } from './in-force';
import type { Law } from './law';
import type { PolicySet } from './policy-set';
import { findDeadline } from './resolve-deadline';

/** Where and when the clock of a duty starts, and how it is asked for. */
export interface DutyClock extends PlaceAndDay {
  /** Its last day, where it has one: what ended before a later document that reaches back was never asked for. */
  readonly until?: PlainDate | null;
  /** Whether a document that comes later asks it also of what runs already. */
  readonly reachesBack?: boolean;
}

/** By when a duty is due, and the rule that says so. */
export interface DutyLimit {
  /** First day on which a document asks for it: that on which the clock starts, or later where a later document reaches back. */
  readonly askedFrom: PlainDate;
  /** Last day in time; null where the document prints a word such as 及时 and no number: the duty has its age. */
  readonly dueOn: PlainDate | null;
  readonly provisional: boolean;
  readonly notices: readonly string[];
  /** Late needs a reason, the result stands (一般、原则上). */
  readonly soft: boolean;
  /** In units of `unit`; null for a fixed day, and where none is printed. */
  readonly duration: number | null;
  readonly unit: string;
  readonly clauseIds: readonly string[];
}

/**
 * The limit of a duty whose clock starts at a place on a day, by the rule in force there; undefined where no document asks for
 * it (nothing is borrowed). Whoever watches a duty and whoever shows its day ask here, so that they say the same.
 */
export function dutyLimit(
  kind: DeadlineKind,
  { until, reachesBack = false, ...at }: DutyClock,
  { policies, calendar }: Law,
): DutyLimit | undefined {
  const askedFrom = reachesBack ? askedOn(policies, kind, at) : at.on;
  if (askedFrom === undefined || (reachesBack && until && until < askedFrom)) return undefined;
  const rule = findDeadline(policies, { division: at.division, on: askedFrom, kind });
  if (!rule) return undefined;
  const said = { askedFrom, soft: rule.reasonWhenLate, unit: rule.unit, clauseIds: [rule.clause] };
  if (rule.unit === 'unstated')
    return { ...said, dueOn: null, provisional: false, notices: [], duration: null };
  const due = dueOn(rule, at.on, calendar);
  return {
    ...said,
    dueOn: due.on,
    provisional: due.provisional,
    notices: due.notice ? [due.notice] : [],
    duration: 'duration' in rule ? rule.duration : null,
  };
}

function askedOn(set: PolicySet, kind: DeadlineKind, at: PlaceAndDay): PlainDate | undefined {
  if (findDeadline(set, { ...at, kind })) return at.on;
  const byPlace = set.deadlines.get(kind);
  return containingPlaces(at.division)
    .flatMap((place) => byPlace?.get(place) ?? [])
    .map(({ from }) => from)
    .filter((from) => from > at.on)
    .toSorted()[0];
}
