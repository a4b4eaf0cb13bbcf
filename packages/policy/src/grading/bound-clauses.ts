import type { PolicyFolder } from '../domain/policy-set';

/** What a policy folder holds, as far as it says which clauses are bound. */
export type FolderParts = PolicyFolder;

/** The clauses that something the system reads names: a rule, a value, a limit, a step, a right, a target, a change, a link. */
export function boundClauses(folder: FolderParts): ReadonlySet<string> {
  const { document, parameters, deadlines, procedures, rules, entitlements, targets, transitions } = folder;
  const { forwards, details, yieldsTo, basedOn, notWeakenedBelow } = document;
  return new Set([
    ...[...forwards, ...details, ...yieldsTo, ...basedOn].flatMap(({ clause }) => clause ?? []),
    ...(notWeakenedBelow ? [notWeakenedBelow.clause] : []),
    ...[...parameters, ...deadlines, ...rules, ...targets, ...folder.escalations].map(({ clause }) => clause),
    ...[...entitlements, ...transitions].flatMap(({ clause, clauses }) => [clause, ...clauses]),
    ...procedures.flatMap(({ clause, steps }) => [
      clause,
      ...steps.flatMap(({ clauses, needs }) => [...clauses, ...needs.map((need) => need.clause)]),
    ]),
  ]);
}
