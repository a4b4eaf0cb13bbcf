import type { PolicySet, Procedure } from '@dixian/policy';
import { kindShowing } from './evidence-counts';

function printed(set: PolicySet): Procedure[] {
  return [...set.procedures.values()].flatMap((places) => [...places.values()].flat());
}

/** Throws where a procedure asks for evidence that no act can show: no case could go on under it. */
export function assertEvidenceKnown(set: PolicySet): void {
  for (const { steps } of printed(set)) {
    for (const { needs } of steps) for (const { name } of needs) kindShowing(name);
  }
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
