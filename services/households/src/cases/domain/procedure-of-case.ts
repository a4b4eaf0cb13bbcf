import type { PolicySet, Procedure } from '@dixian/policy';

function printed(set: PolicySet): Procedure[] {
  return [...set.procedures.values()].flatMap((places) => [...places.values()].flat());
}

/** The procedure of that id in that document; null for a case of none, undefined when it is no longer loaded. */
export function procedureOfCase(
  set: PolicySet,
  documentId: string | null,
  procedureId: string | null,
): Procedure | null | undefined {
  if (documentId === null) return null;
  return printed(set).find(({ id, document }) => id === procedureId && document === documentId);
}
