import type { PlainDate } from '@dixian/calendar';
import type { PlaceAndDay } from '../domain/in-force';
import type { Parameter, ParameterValue } from '../domain/parameter';
import type { PolicySet } from '../domain/policy-set';
import { checksCitations } from '../environment';
import { checkCitation } from './citation';
import { type ReasonCode, reasonTexts } from './reason-texts';

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
export interface Reason {
  readonly code: ReasonCode;
  /** Null where no rule of the place says it: the product asks all the same, or nothing is printed there. */
  readonly clause: string | null;
  readonly text: string;
  /** Whether the condition is met; a flag holds, for nothing hangs on it. */
  readonly holds: boolean;
  readonly parameter?: ReasonParameter;
  readonly fact?: string;
}

/** What would have to be different for the outcome to change, and the first day on which it can be. */
export interface Change {
  readonly code: ReasonCode;
  readonly clause: string | null;
  readonly text: string;
  readonly on?: PlainDate;
}

/** Granted, refused, or referred to a person, with the reasons in order. Flags leave the outcome as it is. */
export interface Decision {
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
  readonly toChange: readonly Change[];
  readonly flags: readonly Reason[];
}

/** A finding of fact against one clause; `flag` marks what a person should see though nothing hangs on it. */
export interface Finding {
  readonly result: 'met' | 'unmet' | 'unclear' | 'flag';
  readonly reason: Reason;
  readonly on?: PlainDate;
  /** The day on which the clause held, where it is not the day of the decision. */
  readonly held?: PlainDate;
}

interface Grounds {
  readonly parameter?: Parameter;
  readonly fact?: string;
  /** The first day on which the finding can be another. */
  readonly on?: PlainDate;
  /** The day whose law binds the facts, where it is not the day of the decision. */
  readonly held?: PlainDate;
}

/** A condition of a clause that is met. */
export const met = (code: ReasonCode, clause: string | null, grounds: Grounds = {}) =>
  finding('met', code, clause, grounds);
/** A condition of a clause that is not met: the decision is a refusal. */
export const unmet = (code: ReasonCode, clause: string | null, grounds: Grounds = {}) =>
  finding('unmet', code, clause, grounds);
/** Something only a person can decide, or a value that is missing: the decision is referred. */
export const unclear = (code: ReasonCode, clause: string | null, grounds: Grounds = {}) =>
  finding('unclear', code, clause, grounds);
/** Something a person should see that does not change the outcome. */
export const flag = (code: ReasonCode, clause: string | null, grounds: Grounds = {}) =>
  finding('flag', code, clause, grounds);

/** `met` or `unmet`, by a condition. */
export function finds(
  condition: boolean,
  codes: { met: ReasonCode; unmet: ReasonCode },
  clause: string | null,
  grounds: Grounds = {},
): Finding {
  return condition ? met(codes.met, clause, grounds) : unmet(codes.unmet, clause, grounds);
}

/** The clauses that reasons cite, each once; what no rule of the place says cites none. */
export function citedClauses(reasons: readonly Pick<Reason, 'clause'>[]): string[] {
  return [...new Set(reasons.flatMap(({ clause }) => clause ?? []))];
}

/** Findings that the law of another day made than that of the decision. */
export function heldOn(day: PlainDate, findings: readonly Finding[]): Finding[] {
  return findings.map((item) => ({ held: day, ...item }));
}

/**
 * One refusal refuses, else one open question refers, else it is granted. No clause is cited of a document whose place does
 * not contain the division, nor outside its days.
 */
export function decide(set: PolicySet, at: PlaceAndDay, findings: readonly Finding[]): Decision {
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
    toChange: [...refusals, ...questions].map(({ reason: { code, clause }, on }) => ({
      code,
      clause,
      text: reasonTexts[code].change ?? reasonTexts[code].zh,
      ...(on && { on }),
    })),
    flags: open('flag').map(({ reason }) => reason),
  };
}

function finding(
  result: Finding['result'],
  code: ReasonCode,
  clause: string | null,
  { parameter, fact, on, held }: Grounds,
): Finding {
  const reason = {
    code,
    clause,
    text: reasonTexts[code].zh,
    holds: result === 'met' || result === 'flag',
    ...(parameter && { parameter: quoted(parameter) }),
    ...(fact !== undefined && { fact }),
  };
  return { result, reason, ...(on && { on }), ...(held && { held }) };
}

function quoted({ name, value, unit, from, to }: Parameter): ReasonParameter {
  return { name, value, unit, from, to };
}
