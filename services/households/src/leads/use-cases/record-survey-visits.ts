import { canActFor } from '@dixian/access';
import type { PlainDate } from '@dixian/calendar';
import { notPermitted, type UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import type { RequestContext, Statements } from '@dixian/service';
import { isRefusal, refusal } from '../../ground/domain/refusal';
import { type Reported, refuseReported } from '../../ground/domain/reported';
import { noHousehold } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import {
  decideVisit,
  type ReportedSurveyVisit,
  refuseRepeated,
  type SurveyVisit,
} from '../domain/decide-visit';
import type { NewLead } from '../domain/receive-lead';
import {
  insertVisits,
  type NewSurveyVisit,
  placesToVisit,
  type SurveyVisitRow,
  visitsByKey,
} from '../persistence/visits';
import { keepLead } from './keep-lead';

/** Visits of one day of the survey. */
export interface ReportedRound extends Reported {
  visits: readonly ReportedSurveyVisit[];
}

/** What came of one visit: recorded, or why not. */
export type VisitOutcome = { visit: SurveyVisitRow } | UserErrorValue;

const MOST = 200;

/**
 * Records visits of the yearly survey (集中排查, PA-2025-1.2.1), each with a result of its own; one that finds a risk gets
 * its lead of channel SURVEY in the same transaction. The same key again gives the same visits.
 */
export async function recordSurveyVisits(
  law: Law,
  context: RequestContext,
  { visits, occurredOn, idempotencyKey }: ReportedRound,
): Promise<{ results: VisitOutcome[] } | UserErrorValue> {
  const { caller, clock, db, scope } = context;
  if (!canActFor(caller, 'verify-lead')) return NOT_PERMITTED;
  const wrong = refuseReported({ occurredOn, idempotencyKey }, clock.today());
  if (wrong) return refused(wrong);
  if (visits.length === 0) return refused(refusal('visits', 'REQUIRED'));
  if (visits.length > MOST) return refused(refusal('visits', 'TOO_MANY_ITEMS'));
  const results = await db.write(scope, (transaction) =>
    record(transaction, law, visits, { account: caller.id, key: idempotencyKey, visitedOn: occurredOn }),
  );
  context.published();
  return { results };
}

async function record(
  transaction: Statements,
  law: Law,
  visits: readonly ReportedSurveyVisit[],
  by: { account: string; key: string; visitedOn: PlainDate },
): Promise<VisitOutcome[]> {
  const known = await visitsByKey(transaction, by);
  const places = await placesToVisit(
    transaction,
    visits.map(({ householdId }) => householdId),
  );
  const decided = visits.map((visit, position) => {
    const division = places.get(visit.householdId.toLowerCase());
    const field = `visits.${position}.`;
    return division === undefined
      ? noHousehold(`${field}householdId`)
      : { ...asAnswer(refuseRepeated(visits, position) ?? decideVisit(visit, field)), division };
  });
  if (known.length === 0) {
    const recorded = await insertVisits(transaction, await withLeads(transaction, law, decided, by), by);
    return decided.map((each, position) => resultOf(each, recorded, position));
  }
  return decided.map((each, position) => resultOf(each, known, position));
}

type Decided = UserErrorValue | ({ visit: SurveyVisit } & { division: string });

function asAnswer(decision: ReturnType<typeof decideVisit>): { visit: SurveyVisit } | UserErrorValue {
  return isRefusal(decision) ? refused(decision) : { visit: decision };
}

async function withLeads(
  transaction: Statements,
  law: Law,
  decided: readonly (Decided | UserErrorValue)[],
  by: { account: string; key: string; visitedOn: PlainDate },
): Promise<NewSurveyVisit[]> {
  const rows: NewSurveyVisit[] = [];
  for (const [position, each] of decided.entries()) {
    if (!('visit' in each)) continue;
    const { visit, division: divisionCode } = each;
    const lead = { divisionCode, account: by.account, key: `survey ${position} ${by.key}` };
    const leadId = visit.riskFound
      ? (await keepLead(transaction, law, { ...leadOf(visit, by.visitedOn), ...lead })).id
      : null;
    const { householdId, riskFound, finding } = visit;
    rows.push({ householdId, riskFound, finding, leadId, divisionCode, position });
  }
  return rows;
}

function leadOf(visit: SurveyVisit & { riskFound: true }, foundOn: PlainDate): NewLead {
  return {
    householdId: visit.householdId,
    personId: null,
    channel: 'SURVEY',
    leadType: visit.leadType,
    foundOn,
    receivedOn: null,
    pushedBy: null,
    sector: null,
    note: visit.finding,
  };
}

// What was refused under this key is not recorded under it later.
function resultOf(
  each: Decided | UserErrorValue,
  recorded: readonly SurveyVisitRow[],
  position: number,
): VisitOutcome {
  const visit = recorded.find((row) => row.position === position);
  if (visit) return { visit };
  return '__typename' in each ? each : refused(refusal('idempotencyKey', 'KEY_IN_USE'));
}

const NOT_PERMITTED = notPermitted({
  zh: '您的角色不能录入集中排查，请由村、乡镇、县级或农业农村部门人员录入。',
  en: 'Your role may not record survey visits; village, township, county or rural office staff may.',
});
