import type { PlainDate } from '@dixian/calendar';
import { given } from '../../ground/domain/free-text';
import type { LeadType } from '../../ground/domain/lead-words';
import { type Refusal, refusal } from '../../ground/domain/refusal';

/** A visit of the yearly survey as somebody reports it. */
export interface ReportedSurveyVisit {
  householdId: string;
  riskFound: boolean;
  finding?: string | null;
  leadType?: LeadType | null;
  attachments?: readonly string[] | null;
}

/** A visit as it is recorded; with a risk it always has what the lead needs. */
export type SurveyVisit = { householdId: string; finding: string | null } & (
  | { riskFound: false; leadType: null }
  | { riskFound: true; leadType: LeadType }
);

/** Clauses of the place to cite where a risk is not told of as it has to be. */
export interface VisitClauses {
  readonly type: readonly string[];
  readonly finding: readonly string[];
}

/** The visit to record, or what is wrong: a risk says of what kind it is and what was seen. */
export function decideVisit(
  { householdId, riskFound, finding, leadType }: ReportedSurveyVisit,
  at: string,
  clauses: VisitClauses,
): SurveyVisit | Refusal {
  const text = given(finding);
  if (!riskFound) return { householdId, finding: text, riskFound: false, leadType: null };
  if (!leadType) return refusal(`${at}leadType`, 'REQUIRED', clauses.type);
  if (text === null) return refusal(`${at}finding`, 'REQUIRED', clauses.finding);
  return { householdId, finding: text, riskFound: true, leadType };
}

/** What is wrong with a visit that tells of the same risk of the same household as one before it; two risks are two visits. */
export function refuseRepeated(
  visits: readonly ReportedSurveyVisit[],
  position: number,
): Refusal | undefined {
  const visit = visits[position];
  const before = visits
    .slice(0, position)
    .find(
      ({ householdId, riskFound, leadType }) =>
        riskFound && householdId === visit?.householdId && leadType === visit.leadType,
    );
  return before && visit?.riskFound && visit.leadType
    ? refusal(`visits.${position}.householdId`, 'REPEATED')
    : undefined;
}

/** The last day of a year that counts on a day: that day, or the year's end if it lies behind. */
export function lastDayCounted(year: number, on: PlainDate): PlainDate {
  const end = `${String(year).padStart(4, '0')}-12-31` as PlainDate;
  return on < end ? on : end;
}
