import type { PolicySet, Procedure } from '@dixian/policy';
import { kindShowing } from './evidence-counts';

function identifications(set: PolicySet): Procedure[] {
  return [...(set.procedures.get('IDENTIFICATION')?.values() ?? [])].flat();
}

/** Throws where a procedure of identification asks for evidence that no act can show: no case could go on under it. */
export function assertEvidenceKnown(set: PolicySet): void {
  for (const { steps } of identifications(set)) {
    for (const { needs } of steps) for (const { name } of needs) kindShowing(name);
  }
}

/** The procedure of that id in that document; throws when the policies loaded no longer have it. */
export function procedureOfCase(set: PolicySet, documentId: string, procedureId: string): Procedure {
  const found = identifications(set).find(
    ({ id, document }) => id === procedureId && document === documentId,
  );
  if (found) return found;
  throw new Error(`No loaded policy has the procedure ${documentId}/${procedureId}.`);
}
