import type { PlainDate } from '@dixian/calendar';
import type { DeadlineKind } from './deadline';
import { dueOn } from './due-on';
import type { PlaceAndDay } from './in-force';
import type { Law } from './law';
import { findDeadline } from './resolve-deadline';

/** By when a duty is due, and the rule that says so. */
export interface DutyLimit {
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
  at: PlaceAndDay,
  { policies, calendar }: Law,
): DutyLimit | undefined {
  const rule = findDeadline(policies, { ...at, kind });
  if (!rule) return undefined;
  const said = { soft: rule.reasonWhenLate, unit: rule.unit, clauseIds: [rule.clause] };
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
