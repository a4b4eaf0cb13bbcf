import type { ActKind } from '../../ground/domain/act-kinds';
import type { CodeOf, Refusal } from '../../ground/domain/refusal';
import type { EvidenceOf } from '../domain/evidence';
import { refusal } from '../domain/refusals';
import { evidenceSchemas } from './evidence-schemas';

const CODES: readonly CodeOf<typeof refusal>[] = [
  'TOO_LONG',
  'IDENTITY_NUMBER',
  'REQUIRED',
  'VOTES_DO_NOT_ADD_UP',
  'NOT_A_RISK',
];

/** Evidence as somebody gives it, checked by its kind; or the first field that cannot be used. */
export function parseEvidence(kind: ActKind, given: unknown): EvidenceOf | Refusal {
  const parsed = evidenceSchemas[kind].safeParse(given);
  if (parsed.success) return { kind, evidence: parsed.data } as EvidenceOf;
  const [issue] = parsed.error.issues;
  const code = CODES.find((known) => known === issue?.message) ?? 'REQUIRED';
  return refusal(['evidence', ...(issue?.path ?? [])].join('.'), code);
}
