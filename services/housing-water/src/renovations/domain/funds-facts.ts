import { type PlainDate, plainDate, yearOf } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { Renovation } from '@dixian/policy';

/** A state that a renovation was said to be in, as far as its money hangs on it; ids grow with the time of recording. */
export interface SaidOfFunds {
  readonly id: string;
  readonly occurredOn: PlainDate;
  readonly year: number;
  readonly approved: Fen;
  readonly paid: Fen;
  readonly plannedUntil: PlainDate;
  /** No ledger printed the planned end: the end of the year stands for it. */
  readonly planAssumed: boolean;
  readonly completedOn: PlainDate | null;
}

/** A payment of a renovation; `byHand` where the department told it, rather than a ledger. */
export interface PaidPart {
  readonly id: string;
  readonly paidOn: PlainDate;
  readonly amount: Fen;
  readonly byHand: boolean;
}

/** A renovation as its money is judged on a day. */
export interface FundedRenovation extends Renovation {
  readonly completedOn?: PlainDate | null;
  readonly planAssumed?: boolean;
  /** Day on which the planned end was moved out of the year it was planned into before. */
  readonly movedOn?: PlainDate;
  /** First day on which it was paid in full, by the day asked. */
  readonly paidInFullOn?: PlainDate;
}

/**
 * What is paid by the end of a day: the sum that the newest statement gives and what was paid after it, by day or told by hand
 * since; never less than the payments known by their days.
 */
function paidBy(said: readonly SaidOfFunds[], parts: readonly PaidPart[], day: PlainDate): Fen {
  const byDay = parts.filter(({ paidOn }) => paidOn <= day);
  const last = newest(said, day);
  const after = last
    ? byDay.filter(({ id, paidOn, byHand }) => paidOn > last.occurredOn || (byHand && id > last.id))
    : byDay;
  const [told, known] = [(last?.paid ?? 0n) + sum(after), sum(byDay)];
  return told > known ? told : known;
}

/**
 * The facts of a day. The plan is that which was stated by the end of the year asked for: one that is moved later leaves
 * what was due as it is. Where nothing was said by then, the first that was said stands for it.
 */
export function fundsFactsOn(
  said: readonly SaidOfFunds[],
  parts: readonly PaidPart[],
  day: PlainDate,
): FundedRenovation | undefined {
  const inOrder = said.toSorted(byDay);
  const last = newest(inOrder, day) ?? inOrder[0];
  if (!last) return undefined;
  const yearEnd = plainDate(`${Math.max(last.year, yearOf(inOrder[0]?.plannedUntil ?? day))}-12-31`);
  const plan = newest(inOrder, day < yearEnd ? day : yearEnd) ?? inOrder[0] ?? last;
  const moved = movedOn(inOrder, plan);
  const paid = paidBy(inOrder, parts, day);
  const full = paid >= last.approved ? paidInFullOn(inOrder, parts, day, last.approved) : undefined;
  return {
    year: last.year,
    approved: last.approved,
    paid,
    plannedUntil: plan.plannedUntil,
    planAssumed: plan.planAssumed,
    completedOn: last.completedOn,
    ...(moved && { movedOn: moved }),
    ...(full && { paidInFullOn: full }),
  };
}

function paidInFullOn(
  said: readonly SaidOfFunds[],
  parts: readonly PaidPart[],
  day: PlainDate,
  grant: Fen,
): PlainDate | undefined {
  const days = [...said.map(({ occurredOn }) => occurredOn), ...parts.map(({ paidOn }) => paidOn)];
  return days
    .filter((one) => one <= day)
    .toSorted()
    .find((one) => paidBy(said, parts, one) >= grant);
}

function movedOn(inOrder: readonly SaidOfFunds[], plan: SaidOfFunds): PlainDate | undefined {
  const before = inOrder.filter((one) => byDay(one, plan) < 0);
  const year = yearOf(plan.plannedUntil);
  const last = before.findLast(({ plannedUntil }) => yearOf(plannedUntil) < year);
  if (!last) return undefined;
  return inOrder.find((one) => byDay(one, last) > 0 && yearOf(one.plannedUntil) >= year)?.occurredOn;
}

function newest(said: readonly SaidOfFunds[], day: PlainDate): SaidOfFunds | undefined {
  return said
    .filter(({ occurredOn }) => occurredOn <= day)
    .toSorted(byDay)
    .at(-1);
}

function byDay(one: SaidOfFunds, other: SaidOfFunds): number {
  return one.occurredOn.localeCompare(other.occurredOn) || one.id.localeCompare(other.id);
}

function sum(parts: readonly PaidPart[]): Fen {
  return parts.reduce((total, { amount }) => total + amount, 0n);
}
