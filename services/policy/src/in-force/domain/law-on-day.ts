import type { PlainDate } from '@dixian/calendar';
import {
  deadlinesInForce,
  documentsInForce,
  entitlementsInForce,
  isMissing,
  type PlaceAndDay,
  type PolicySet,
  proceduresInForce,
  resolveParameter,
  targetsInForce,
} from '@dixian/policy';
import { limitText } from './limit-text';
import { parameterText } from './parameter-text';
import { parameterNames } from './parameters-of-place';

/** Kinds of thing that change. */
export type PolicySubject = 'DOCUMENT' | 'ENTITLEMENT' | 'PARAMETER' | 'PROCEDURE' | 'TARGET' | 'TIME_LIMIT';

/** What holds under one name; no days where two documents differ and neither prevails. */
export interface PolicyState {
  readonly text: string;
  readonly from?: PlainDate;
  readonly to?: PlainDate | null;
  readonly clauses: readonly string[];
}

/** A name of the law with what holds under it. */
export interface LawEntry {
  readonly subject: PolicySubject;
  readonly name: string;
  readonly state: PolicyState;
}

/** All that holds for a place on a day, by subject and name. */
export function lawOnDay(policies: PolicySet, at: PlaceAndDay): Map<string, LawEntry> {
  const entries = [
    ...documents(policies, at),
    ...parameters(policies, at),
    ...procedures(policies, at),
    ...limits(policies, at),
    ...entitlements(policies, at),
    ...targets(policies, at),
  ];
  return new Map(entries.map((entry) => [`${entry.subject} ${entry.name}`, entry]));
}

function documents(policies: PolicySet, at: PlaceAndDay): LawEntry[] {
  return documentsInForce(policies, at).map(({ clausePrefix, title, number, effective: { from, to } }) => {
    const state = { text: number ? `${number} ${title}` : title, from, to, clauses: [] };
    return { subject: 'DOCUMENT', name: clausePrefix, state };
  });
}

function parameters(policies: PolicySet, at: PlaceAndDay): LawEntry[] {
  return parameterNames(policies, at.division).flatMap((name): LawEntry[] => {
    const found = resolveParameter(policies, { ...at, name });
    if (!isMissing(found)) {
      const { value, unit, from, to, clause } = found;
      const state = { text: `${parameterText(value)} ${unit}`, from, to, clauses: [clause] };
      return [{ subject: 'PARAMETER', name, state }];
    }
    const { missing, clauses } = found;
    return missing === 'ISSUE_DATE_NOT_SET'
      ? [{ subject: 'PARAMETER', name, state: { text: missing, clauses } }]
      : [];
  });
}

function procedures(policies: PolicySet, at: PlaceAndDay): LawEntry[] {
  return proceduresInForce(policies, at).map(({ id, name, steps, clause, from, to }) => {
    const text = `${name}：${steps.map((step) => step.name).join('、')}`;
    const clauses = [...new Set([clause, ...steps.flatMap((step) => step.clauses)])];
    return { subject: 'PROCEDURE', name: id, state: { text, from, to, clauses } };
  });
}

function limits(policies: PolicySet, at: PlaceAndDay): LawEntry[] {
  const seen = new Map<string, number>();
  return deadlinesInForce(policies, at).map((limit) => {
    const { kind, from, to, clause } = limit;
    const before = seen.get(kind) ?? 0;
    seen.set(kind, before + 1);
    const name = before === 0 ? kind : `${kind} ${before + 1}`;
    return { subject: 'TIME_LIMIT', name, state: { text: limitText(limit), from, to, clauses: [clause] } };
  });
}

function entitlements(policies: PolicySet, at: PlaceAndDay): LawEntry[] {
  return entitlementsInForce(policies, at).map(({ id, name, who, what, clause, clauses, from, to }) => {
    const state = { text: `${name}（${who}）：${what}`, from, to, clauses: [clause, ...clauses] };
    return { subject: 'ENTITLEMENT', name: id, state };
  });
}

function targets(policies: PolicySet, at: PlaceAndDay): LawEntry[] {
  return targetsInForce(policies, at).map(({ id, name, of, clause, from, to }) => {
    return { subject: 'TARGET', name: id, state: { text: `${name}：${of}`, from, to, clauses: [clause] } };
  });
}
