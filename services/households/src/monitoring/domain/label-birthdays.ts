import { addDays, addMonths, type PlainDate } from '@dixian/calendar';
import { ruleHistory, ruleInForce } from '@dixian/policy';
import { reviewAges } from './label-review';
import type { MonitoringRules } from './monitoring-rules';

/** The rule by which a label is looked at again when a member comes of an age (reading 19). */
export const REVIEW_RULE = 'label-review-at-age';

/** A member with the last day in the household; null while it lasts. */
export interface BornMember {
  readonly birthOn: PlainDate;
  readonly leftOn: PlainDate | null;
}

/** The first day of an age in full years; who was born on 29 February reaches it on 1 March in a common year. */
export function reaches(birthOn: PlainDate, age: number): PlainDate {
  const clamped = addMonths(birthOn, age * 12);
  return birthOn.endsWith('-02-29') && clamped.endsWith('-02-28') ? addDays(clamped, 1) : clamped;
}

/**
 * Birthdays of these ages, after the day the label was set and up to a day, of members who had not left by then; each
 * once, the first one first; only those that are `asked`. The label was set on what was assessed that day, so that day itself calls for nothing.
 */
export function birthdaysOf(
  members: readonly BornMember[],
  ages: readonly number[],
  { after, until }: { after: PlainDate; until: PlainDate },
  asked: (day: PlainDate, age: number) => boolean = () => true,
): PlainDate[] {
  const days = members.flatMap(({ birthOn, leftOn }) =>
    ages
      .map((age) => ({ age, day: reaches(birthOn, age) }))
      .filter(({ day }) => day > after && day <= until && (leftOn === null || leftOn >= day))
      .flatMap(({ day, age }) => (asked(day, age) ? day : [])),
  );
  return [...new Set(days)].sort();
}

/** A label as its reviews look at it. */
interface ReviewedLabel {
  readonly labelledOn: PlainDate;
  readonly removedOn: PlainDate | null;
  readonly divisionCode: string;
}

/** Birthdays since a label was set that call for a review by a day and that no review had answered by then. */
export function reviewsDue(
  { policies, reviewAges: own }: MonitoringRules,
  { labelledOn, removedOn, divisionCode: division }: ReviewedLabel,
  { members, reviews }: { members: readonly BornMember[]; reviews: readonly { occurredOn: PlainDate }[] },
  until: PlainDate,
): PlainDate[] {
  if (removedOn !== null && removedOn <= until) return [];
  const ever = ruleHistory(policies, REVIEW_RULE, division).flatMap((rule) => reviewAges(rule, own));
  const asked = (day: PlainDate, age: number) => {
    const rule = ruleInForce(policies, REVIEW_RULE, { division, on: day });
    return rule !== undefined && reviewAges(rule, own).includes(age);
  };
  const answered = (day: PlainDate) =>
    reviews.some(({ occurredOn }) => occurredOn >= day && occurredOn <= until);
  const days = birthdaysOf(members, [...new Set(ever)], { after: labelledOn, until }, asked);
  return days.filter((day) => !answered(day));
}
