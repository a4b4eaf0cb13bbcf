import type { PlainDate } from '@dixian/calendar';
import { given } from '../../ground/domain/free-text';
import type { Refusal } from '../../ground/domain/refusal';
import type { DoubtOutcome } from './doubt-outcomes';
import { refusal } from './refusals';

/** An answer as somebody gives it. */
export interface GivenAnswer {
  readonly outcome: DoubtOutcome;
  readonly statement: string;
  readonly correctionId?: string | null;
  readonly occurredOn: PlainDate;
}

/** What is wrong with an answer to a doubt raised on a day; whether the correction is there is looked up after. */
export function refuseAnswer(
  { outcome, statement, correctionId, occurredOn }: GivenAnswer,
  raisedOn: PlainDate,
): Refusal | undefined {
  if (given(statement) === null) return refusal('statement', 'REQUIRED');
  if (occurredOn < raisedOn) return refusal('occurredOn', 'BEFORE_DOUBT', [], raisedOn);
  const names = given(correctionId) !== null;
  if (outcome === 'CORRECTED' && !names) return refusal('correctionId', 'CORRECTION_NEEDED');
  if (outcome !== 'CORRECTED' && names) return refusal('correctionId', 'NOT_CORRECTED');
  return undefined;
}
