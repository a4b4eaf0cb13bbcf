import {
  type Finding,
  isMissing,
  type PlaceAndDay,
  type PolicySet,
  type ResolvedParameter,
  resolveParameter,
} from '@dixian/policy';
import { type FundReason, met, unmet } from './fund-reasons';

/** Where money comes from, as the payer says it, and the lists of the place that may name it. */
export interface FundSource {
  readonly source: string;
  /** Names of parameters; a source that any of them names may be used. */
  readonly lists: readonly string[];
}

/** The sources that a place names under these parameters on a day, each with the clause that prints it. */
export function allowedSources(
  set: PolicySet,
  at: PlaceAndDay,
  lists: readonly string[],
): readonly { readonly source: string; readonly clause: string }[] {
  return lists.flatMap((name) => {
    const resolved: ResolvedParameter = resolveParameter(set, { ...at, name });
    if (isMissing(resolved) || !Array.isArray(resolved.value)) return [];
    return (resolved.value as readonly string[]).map((source) => ({ source, clause: resolved.clause }));
  });
}

/**
 * Whether money of this source may be used: named by one of the place's lists, or the place prints no list at all. The
 * clause is the list's that names it, else the first list's.
 */
export function fundSourceFinding(
  set: PolicySet,
  at: PlaceAndDay,
  { source, lists }: FundSource,
): Finding<FundReason> {
  const allowed = allowedSources(set, at, lists);
  const named = allowed.find((one) => one.source === source);
  if (named) return met('SOURCE_ALLOWED', named.clause, { fact: source });
  const [first] = allowed;
  if (!first) return met('SOURCE_ALLOWED', null, { fact: source });
  return unmet('SOURCE_NOT_ALLOWED', first.clause, { fact: source });
}
