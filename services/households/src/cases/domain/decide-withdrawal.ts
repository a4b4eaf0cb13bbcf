import { isRecordedBy } from '../../ground/domain/acting-level';
import type { ProposedAct } from './case-act';
import type { Accepted, CaseRefusal } from './case-refusal';
import type { CaseRules } from './case-rules';
import type { Standing } from './fold-case';

/** A household may withdraw at any step of a case that goes on; village or township takes it down, as its application. */
export function decideWithdrawal(
  { clauseIds }: CaseRules,
  { lastOn }: Standing,
  { level, occurredOn }: ProposedAct,
): Accepted | CaseRefusal {
  if (!isRecordedBy('household', level)) return { why: 'WRONG_LEVEL', level: 'household', clauseIds };
  if (lastOn && occurredOn < lastOn) return { why: 'BEFORE_PREVIOUS_STEP', possibleFrom: lastOn, clauseIds };
  return { warnings: [] };
}
