import { isDeepStrictEqual } from 'node:util';
import { officialCalendar, type PlainDate } from '@dixian/calendar';
import type { DeadlineKind, DeadlineRule } from '../domain/deadline';
import { dueOn } from '../domain/due-on';
import type { PolicySet } from '../domain/policy-set';
import { dayAfterPublicity, latestPublicityOn } from '../domain/publicity';
import { resolveDeadline } from '../domain/resolve-deadline';
import { resolveParameter } from '../domain/resolve-parameter';
import { answerDecision } from './decision-case';
import type { Decisions } from './decisions';
import type { PolicyCase } from './policy-case';

/** What the case expects and what the engine answers, both as plain values to compare. */
export interface CaseOutcome {
  readonly expected: unknown;
  readonly actual: unknown;
  readonly holds: boolean;
}

/**
 * Puts a case to the engine, one that names a decision to the decision of that name; a time limit that no document sets
 * answers undefined.
 */
export function runCase(set: PolicySet, written: PolicyCase, decisions: Decisions): CaseOutcome {
  const { due, latestPublicity, afterPublicity, parameter, decision } = written;
  if (due) return outcome({ provisional: false, ...due.expect }, answerDue(set, due));
  if (latestPublicity) return outcome(latestPublicity.expect, answerLatest(set, latestPublicity));
  if (afterPublicity) return outcome(afterPublicity.expect, answerNext(set, afterPublicity));
  if (parameter) return outcome(parameter.expect, answerParameter(set, parameter));
  if (decision) return outcome(decision.expect, answerDecision(set, decision, decisions));
  return outcome('a question', undefined);
}

function outcome(expected: unknown, actual: unknown): CaseOutcome {
  return { expected, actual, holds: isDeepStrictEqual(expected, actual) };
}

function answerDue(set: PolicySet, due: NonNullable<PolicyCase['due']>) {
  const { kind, division, triggeredOn, calendarYears } = due;
  const calendar = officialCalendar(calendarYears ? { years: calendarYears } : {});
  const rule = limit(set, kind, division, triggeredOn);
  return rule && dueOn(rule, triggeredOn, calendar);
}

function answerLatest(set: PolicySet, query: NonNullable<PolicyCase['latestPublicity']>) {
  const { division, leadFoundOn } = query;
  const identification = limit(set, 'IDENTIFICATION', division, leadFoundOn);
  const publicity = limit(set, 'PUBLICITY', division, leadFoundOn);
  if (!identification || !publicity) return undefined;
  const calendar = officialCalendar();
  return latestPublicityOn(dueOn(identification, leadFoundOn, calendar).on, publicity, calendar);
}

function answerNext(set: PolicySet, query: NonNullable<PolicyCase['afterPublicity']>) {
  const publicity = limit(set, 'PUBLICITY', query.division, query.postedOn);
  if (!publicity) return undefined;
  const allowedFrom = dayAfterPublicity(publicity, query.postedOn, officialCalendar());
  return query.nextStepOn >= allowedFrom ? 'accepted' : 'refused';
}

function answerParameter(set: PolicySet, { expect, ...query }: NonNullable<PolicyCase['parameter']>) {
  const answer: Record<string, unknown> = { ...resolveParameter(set, query) };
  return Object.fromEntries(Object.keys(expect).map((field) => [field, answer[field]]));
}

function limit(
  set: PolicySet,
  kind: DeadlineKind,
  division: string,
  on: PlainDate,
): DeadlineRule | undefined {
  return resolveDeadline(set, { kind, division, on });
}
