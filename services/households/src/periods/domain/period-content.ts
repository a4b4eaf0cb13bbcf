import type { PlainDate } from '@dixian/calendar';
import { type ELIMINATION_MODES, type MonitoringCategory, RISKS } from '../../ground/domain/monitoring-words';
import type { Refusal } from '../../ground/domain/refusal';
import { refusal } from './refusals';

/** How the risk was eliminated, in the ledger's words. */
export type EliminationWord = (typeof ELIMINATION_MODES)[number];

/** The same in the graph's words. */
export const ELIMINATION_WORDS = { ASSISTED: '帮扶消除', NATURAL: '自然消除' } as const satisfies Record<
  string,
  EliminationWord
>;

/** What a period says of a household, with exact days or months alone. */
export interface PeriodContent {
  readonly category: MonitoringCategory | null;
  readonly risks: readonly string[];
  readonly identifiedOn: PlainDate;
  readonly monthOnly: boolean;
  readonly eliminatedOn: PlainDate | null;
  readonly eliminationMode: string | null;
}

export const MOST_RISKS = 5;
const KNOWN_RISKS: readonly string[] = RISKS;

/**
 * What is wrong with a period as somebody gives it: elimination before identification, unknown risks. That its days lie
 * within their bounds is asked where it is recorded.
 */
export function refuseContent(content: PeriodContent): Refusal | undefined {
  const { identifiedOn, eliminatedOn, eliminationMode, risks } = content;
  if (eliminatedOn !== null && eliminatedOn < identifiedOn) {
    return refusal('eliminatedOn', 'ELIMINATED_BEFORE_IDENTIFIED');
  }
  if ((eliminatedOn === null) !== (eliminationMode === null)) {
    return refusal(eliminatedOn === null ? 'eliminatedOn' : 'eliminationMode', 'MODE_AND_DAY');
  }
  if (risks.length > MOST_RISKS) return refusal('risks', 'TOO_LONG');
  return risks.every((risk) => KNOWN_RISKS.includes(risk)) ? undefined : refusal('risks', 'NOT_A_RISK');
}

/** Whether two times overlap; the day of elimination is free again, so that a re-label on it is another time. */
export function overlaps(
  one: Pick<PeriodContent, 'identifiedOn' | 'eliminatedOn'>,
  other: Pick<PeriodContent, 'identifiedOn' | 'eliminatedOn'>,
): boolean {
  if (one.identifiedOn === other.identifiedOn) return true;
  const [first, second] = one.identifiedOn < other.identifiedOn ? [one, other] : [other, one];
  return first.eliminatedOn === null || first.eliminatedOn > second.identifiedOn;
}
