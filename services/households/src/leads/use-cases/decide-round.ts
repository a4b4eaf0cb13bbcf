import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import { refuseTexts } from '@dixian/recording';
import type { Statements } from '@dixian/service';
import { clausesOfRule } from '../../ground/domain/clauses-of-rule';
import { isRefusal } from '../../ground/domain/refusal';
import { noHousehold } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import {
  decideVisit,
  type ReportedSurveyVisit,
  refuseRepeated,
  type SurveyVisit,
} from '../domain/decide-visit';
import { placesToVisit } from '../persistence/visits';

/** A visit as it is to be recorded, with its household's division, or why it is not. */
export type DecidedVisit = UserErrorValue | { visit: SurveyVisit; division: string };

/** What is to become of each visit of a day, in the order they were sent; its household does not move meanwhile. */
export async function decideRound(
  transaction: Statements,
  { policies }: Law,
  { visits, occurredOn: on }: { visits: readonly ReportedSurveyVisit[]; occurredOn: PlainDate },
): Promise<DecidedVisit[]> {
  const ids = visits.map(({ householdId }) => householdId);
  const places = await placesToVisit(transaction, ids);
  return visits.map((visit, position) => {
    const division = places.get(visit.householdId.toLowerCase());
    const field = `visits.${position}.`;
    if (division === undefined) return noHousehold(`${field}householdId`);
    const wrong = refuseTexts({ [`${field}finding`]: visit.finding });
    if (wrong) return wrong;
    const decided =
      refuseRepeated(visits, position) ??
      decideVisit(visit, field, {
        type: clausesOfRule(policies, 'lead-type-told', { division, on }),
        finding: clausesOfRule(policies, 'survey-finding-recorded', { division, on }),
      });
    return isRefusal(decided) ? refused(decided) : { visit: decided, division };
  });
}
