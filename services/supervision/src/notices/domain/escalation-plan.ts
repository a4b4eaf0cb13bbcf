import type { PlainDate } from '@dixian/calendar';
import {
  dutyKinds,
  type Escalation,
  escalationAt,
  isDuty,
  type Law,
  placesWithEscalations,
  reachedUpTo,
} from '@dixian/policy';

/** A step with the latest due day for which it is reached. */
export interface ReachedStep {
  readonly days: number;
  readonly levelsAbove: number;
  readonly upTo: PlainDate;
}

/** Duties of some kinds at a place that are escalated alike on a day. */
export interface EscalationPlan {
  /** Code of the place; empty for all others. */
  readonly place: string;
  /** Codes of smaller places in it that are planned for themselves. */
  readonly without: readonly string[];
  readonly kinds: readonly string[];
  readonly hours: Escalation['hours'];
  /** The last first. */
  readonly steps: readonly ReachedStep[];
}

/** How all duties are escalated on a day: a plan for each place of its own rules, and one for all others, kind by kind where they differ. */
export function escalationPlans({ policies, calendar }: Law, on: PlainDate): EscalationPlan[] {
  const places = ['', ...placesWithEscalations(policies)];
  const duties = [...dutyKinds().keys()].filter(isDuty);
  return places.flatMap((place) => {
    const without = places.filter((other) => other !== place && other.startsWith(place) && other !== '');
    const alike = new Map<Escalation, string[]>();
    for (const kind of duties) {
      const found = escalationAt(policies, { division: place, on, kind });
      if (found) alike.set(found, [...(alike.get(found) ?? []), kind]);
    }
    return [...alike].map(([{ hours, steps }, kinds]) => ({
      place,
      without,
      kinds,
      hours,
      steps: steps
        .map((step) => ({
          days: step.days,
          levelsAbove: step.levelsAbove,
          upTo: reachedUpTo(step, on, calendar),
        }))
        .reverse(),
    }));
  });
}
