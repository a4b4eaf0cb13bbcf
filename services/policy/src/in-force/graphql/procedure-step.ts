import { type ActingLevel as FiledLevel, findDeadline, type PolicySet, remarkIn } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type { ActingLevel, ProcedureStepResolvers, StepEvidenceResolvers } from '../../ground/generated';
import { cited } from '../../ground/graphql/cited';

/** Resolvers of ProcedureStep. */
export function procedureStepResolvers(policies: PolicySet): Complete<ProcedureStepResolvers> {
  return {
    code: ({ item }) => item.id,
    order: ({ item }) => item.order,
    name: ({ item }) => item.name,
    level: ({ item }) => actingLevelOf(item.level),
    alsoLevels: ({ item }) => (item.alsoLevels ?? []).map(actingLevelOf),
    actors: ({ item }) => [...item.actors],
    evidence: ({ item }) => [...item.needs],
    holdsFor: ({ item: { holdsFor }, at }) =>
      holdsFor ? (findDeadline(policies, { ...at, kind: holdsFor }) ?? null) : null,
    clauses: ({ item }) => cited(...item.clauses),
  };
}

/** Fields of StepEvidence that are not told as they are. */
export function stepEvidenceResolvers(policies: PolicySet): Complete<StepEvidenceResolvers> {
  return {
    reading: ({ reading }, _args, { language }) => remarkIn(policies, reading, language),
    clauses: ({ clause }) => cited(clause),
  };
}

function actingLevelOf(level: FiledLevel): ActingLevel {
  return level.toUpperCase() as Uppercase<FiledLevel>;
}
