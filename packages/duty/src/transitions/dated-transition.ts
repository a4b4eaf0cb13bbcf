import type { PlainDate } from '@dixian/calendar';

/**
 * Something that ends or begins by itself on its day: the own end of a contract, the last day of a gradual exit, the day interest
 * stops accruing. Nobody owes it, so that it is never late; what is left to do after it is a task.
 */
export interface DatedTransition<Kind extends string = string> {
  readonly kind: Kind;
  /** What it happens to, of the department's own. */
  readonly subject: { readonly kind: string; readonly id: string };
  readonly householdId: string | null;
  /** The last day of what was before; what comes after holds from the day that follows. */
  readonly lastDay: PlainDate;
  /** The clause that sets the day; null where the thing itself does, as a contract. */
  readonly clause: string | null;
}

/** Whether what was before still holds at the end of a day, or the transition has happened. There is no third. */
export function hasHappened({ lastDay }: Pick<DatedTransition, 'lastDay'>, day: PlainDate): boolean {
  return lastDay < day;
}

/** Those that happen between two days, by the first day on which they have; in order. */
export function happeningBetween<Transition extends DatedTransition>(
  transitions: readonly Transition[],
  { after, upTo }: { readonly after: PlainDate; readonly upTo: PlainDate },
): Transition[] {
  return transitions
    .filter((transition) => hasHappened(transition, upTo) && !hasHappened(transition, after))
    .sort((one, other) => one.lastDay.localeCompare(other.lastDay));
}
