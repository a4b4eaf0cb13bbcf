import { addDays, type PlainDate, plainDateFrom, yearOf } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import { flag } from '../../../ground/domain/reasons';
import { decideElimination } from './decide-elimination';
import type { EliminationRecord, Judgement } from './elimination-record';
import type { Readiness } from './readiness';

/** The first of later days on which the same act would have been refused, with what stood against it. */
export interface Failure {
  readonly on: PlainDate;
  readonly text: string;
  readonly clause: string | null;
}

/**
 * The first day after an act, up to the day on which it is entered, on which it would have been refused by what is known
 * by then: an act dated before a refusal shows that it is.
 */
export function firstFailure(
  policies: PolicySet,
  record: EliminationRecord,
  { after, until }: { readonly after: PlainDate; readonly until: PlainDate },
  judgement: Judgement,
  refusesWhatIsOpen: boolean,
): Failure | undefined {
  for (const on of daysOf(record, after, until)) {
    const { outcome, reasons } = decideElimination(policies, record, on, judgement);
    const open = reasons.find(({ holds }) => !holds);
    const refused = outcome === 'REFUSED' || (outcome === 'REFERRED' && refusesWhatIsOpen);
    if (refused && open) return { on, text: open.text, clause: open.clause };
  }
  return undefined;
}

/** The same readiness with a flag that says so. */
export function withFailureSince(readiness: Readiness, failure: Failure | undefined): Readiness {
  if (!failure) return readiness;
  const { decision } = readiness;
  const { reason } = flag('REFUSED_SINCE', failure.clause, { fact: `${failure.on} ${failure.text}` });
  return { ...readiness, decision: { ...decision, flags: [...decision.flags, reason] } };
}

// Between two of these days nothing that a release rests on changes but the age of what was said.
function daysOf(record: EliminationRecord, after: PlainDate, until: PlainDate): PlainDate[] {
  const { incomes, guarantees, renovations, leads, label, members = [] } = record;
  const said = [...incomes, ...guarantees, ...renovations, ...leads].map(({ occurredOn }) => occurredOn);
  const left = members.flatMap(({ joinedOn, leftOn }) => [joinedOn, ...(leftOn ? [addDays(leftOn, 1)] : [])]);
  const years = plainDateFrom(yearOf(until), 1, 1);
  const days = [...said, ...left, ...(label ? [label.occurredOn] : []), ...(years ? [years] : []), until];
  return [...new Set(days)].filter((day) => day > after && day <= until).toSorted();
}
