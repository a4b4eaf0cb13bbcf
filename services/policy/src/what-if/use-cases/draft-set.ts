import type { PolicySet } from '@dixian/policy';
import { canonicalValue, type Draft, isTried } from '@dixian/what-if';

/** A draft as it is written. */
export interface WrittenDraft {
  name: string;
  value: string;
}

/** Why a draft cannot be tried; `draft` counts from 0. */
export interface DraftProblem {
  readonly problem: 'NO_DRAFTS' | 'UNKNOWN_PARAMETER' | 'NOT_TRIED' | 'DRAFTED_TWICE' | 'INVALID_VALUE';
  readonly draft?: number;
}

/** Checks drafts against the parameters that documents know; gives them in their one spelling, or the first problem. */
export function checkDrafts(
  { parameters }: Pick<PolicySet, 'parameters'>,
  written: readonly WrittenDraft[],
): readonly Draft[] | DraftProblem {
  const drafts: Draft[] = [];
  for (const [draft, { name, value }] of written.entries()) {
    if (!parameters.has(name)) return { problem: 'UNKNOWN_PARAMETER', draft };
    if (!isTried(name)) return { problem: 'NOT_TRIED', draft };
    if (drafts.some((one) => one.name === name)) return { problem: 'DRAFTED_TWICE', draft };
    const canonical = canonicalValue(name, value);
    if (canonical === undefined) return { problem: 'INVALID_VALUE', draft };
    drafts.push({ name, value: canonical });
  }
  return drafts.length > 0 ? drafts : { problem: 'NO_DRAFTS' };
}

/** The unit that documents give a parameter; every document gives the same. */
export function unitOf({ parameters }: Pick<PolicySet, 'parameters'>, name: string): string {
  const [first] = [...(parameters.get(name)?.values() ?? [])].flat();
  if (!first) throw new Error(`No document knows the parameter ${name}.`);
  return first.unit;
}
