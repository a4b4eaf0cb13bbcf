import type { PlainDate } from '@dixian/calendar';
import type { PlaceAndDay } from '../domain/in-force';
import type { ParameterValue } from '../domain/parameter';
import type { PolicySet } from '../domain/policy-set';
import { checksCitations } from '../environment';
import { checkCitation } from './citation';
import type { SharedCode } from './reason-code';

export type Outcome = 'GRANTED' | 'REFUSED' | 'REFERRED';

/** The value a reason rests on, with the days it holds for. */
export interface ReasonParameter {
  readonly name: string;
  readonly value: ParameterValue;
  readonly unit: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** One step of a decision: the clause, what it comes to in Chinese, the value and the fact it was held against. */
export interface Reason<Code extends string = SharedCode> {
  readonly code: Code;
  /** Null where no rule of the place says it: the product asks all the same, or nothing is printed there. */
  readonly clause: string | null;
  readonly text: string;
  /** Whether the condition is met; a flag holds, for nothing hangs on it. */
  readonly holds: boolean;
  readonly parameter?: ReasonParameter;
  readonly fact?: string;
}

/** What would have to be different for the outcome to change, and the first day on which it can be. */
export interface Change<Code extends string = SharedCode> {
  readonly code: Code;
  readonly clause: string | null;
  readonly text: string;
  readonly on?: PlainDate;
}

/** Granted, refused, or referred to a person, with the reasons in order. Flags leave the outcome as it is. */
export interface Decision<Code extends string = SharedCode> {
  readonly outcome: Outcome;
  readonly reasons: readonly Reason<Code>[];
  readonly toChange: readonly Change<Code>[];
  readonly flags: readonly Reason<Code>[];
}

/** A finding of fact against one clause; `flag` marks what a person should see though nothing hangs on it. */
export interface Finding<Code extends string = SharedCode> {
  readonly result: 'met' | 'unmet' | 'unclear' | 'flag';
  readonly reason: Reason<Code>;
  /** What would change it, in Chinese. */
  readonly change: string;
  readonly on?: PlainDate;
  /** The day on which the clause held, where it is not the day of the decision. */
  readonly held?: PlainDate;
}

/** The clauses that reasons cite, each once; what no rule of the place says cites none. */
export function citedClauses(reasons: readonly Pick<Reason<string>, 'clause'>[]): string[] {
  return [...new Set(reasons.flatMap(({ clause }) => clause ?? []))];
}

/** Findings that the law of another day made than that of the decision. */
export function heldOn<Code extends string>(
  day: PlainDate,
  findings: readonly Finding<Code>[],
): Finding<Code>[] {
  return findings.map((item) => ({ held: day, ...item }));
}

/**
 * One refusal refuses, else one open question refers, else it is granted. No clause is cited of a document whose place does
 * not contain the division, nor outside its days.
 */
export function decide<Code extends string>(
  set: PolicySet,
  at: PlaceAndDay,
  findings: readonly Finding<Code>[],
): Decision<Code> {
  if (checksCitations) {
    for (const { reason, held } of findings) {
      checkCitation(set, reason.clause, { division: at.division, on: held ?? at.on });
    }
  }
  const open = (result: Finding['result']) => findings.filter((item) => item.result === result);
  const [refusals, questions] = [open('unmet'), open('unclear')];
  return {
    outcome: refusals.length > 0 ? 'REFUSED' : questions.length > 0 ? 'REFERRED' : 'GRANTED',
    reasons: findings.filter(({ result }) => result !== 'flag').map(({ reason }) => reason),
    toChange: [...refusals, ...questions].map(({ reason: { code, clause }, change, on }) => ({
      code,
      clause,
      text: change,
      ...(on && { on }),
    })),
    flags: open('flag').map(({ reason }) => reason),
  };
}
