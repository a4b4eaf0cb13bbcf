import { findForm } from '@dixian/graph';
import { formOfAct } from '../../ground/domain/act-forms';
import type { PlannedKind } from '../../ground/domain/act-kinds';
import type { Words } from '../../ground/domain/refusal';
import type { MissingEvidence } from '../domain/case-refusal';

/** What is missing in words: of evidence that was given in part the fields that are empty, by their labels. */
export function missingWords(kind: PlannedKind, missing: readonly MissingEvidence[]): Words[] {
  const fields = findForm(formOfAct(kind, 'IDENTIFICATION'))?.fields ?? [];
  return missing.flatMap(({ empty, zh, en }) => {
    const labels = fields.filter(({ path }) => empty?.includes(path)).map(({ label }) => label);
    return labels.length > 0 ? labels : [{ zh, en }];
  });
}
