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

/** Evidence as somebody gives it, checked by its kind; or the fields that cannot be used. */
export function parseEvidence(kind: ActKind, given: unknown): EvidenceOf | Refusal {
  const parsed = evidenceSchemas[kind].safeParse(given);
  if (parsed.success) return { kind, evidence: parsed.data } as EvidenceOf;
  const [first = refusal('evidence', 'REQUIRED'), ...also] = parsed.error.issues.map(({ path, message }) =>
    refusal(['evidence', ...path].join('.'), CODES.find((known) => known === message) ?? 'REQUIRED'),
  );
  return also.length > 0 ? { ...first, also } : first;
}
