import type { PolicySet, Procedure } from '@dixian/policy';

function printed(set: PolicySet): Procedure[] {
  return [...set.procedures.values()].flatMap((places) => [...places.values()].flat());
}

/** The procedure of that id in that document; undefined for a case of none, throws when it is no longer loaded. */
export function procedureOfCase(
  set: PolicySet,
  documentId: string | null,
  procedureId: string | null,
): Procedure | undefined {
  if (documentId === null) return undefined;
  const found = printed(set).find(({ id, document }) => id === procedureId && document === documentId);
  if (found) return found;
  throw new Error(`No loaded policy has the procedure ${documentId}/${procedureId}.`);
}
