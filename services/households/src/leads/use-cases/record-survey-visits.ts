import { canActFor } from '@dixian/access';
import type { PlainDate } from '@dixian/calendar';
import { notPermitted, type UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import { type KeyedInput, type Recorded, type RecordedBy, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { refusal } from '../../ground/domain/refusal';
import { attachTo } from '../../ground/use-cases/attach-to';
import { noHousehold } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import type { ReportedSurveyVisit, SurveyVisit } from '../domain/decide-visit';
import type { NewLead } from '../domain/receive-lead';
import { insertLead } from '../persistence/lead-records';
import { leadsOfIds } from '../persistence/start-leads';
import { insertVisits, type NewSurveyVisit, type SurveyVisitRow, visitsOfIds } from '../persistence/visits';
import { beginLeads } from './begin-leads';
import { type DecidedVisit, decideRound } from './decide-round';

/** Visits of one day of the survey. */
export interface ReportedRound extends KeyedInput {
  occurredOn: PlainDate;
  visits: readonly ReportedSurveyVisit[];
}

/** What came of one visit: recorded, or why not. */
export type VisitOutcome = { visit: SurveyVisitRow } | UserErrorValue;

type Results = { results: VisitOutcome[] };
// By the visit's place in the list: its id, or why it was refused, which stays its answer whatever would become of it now.
type FirstOutcomes = Readonly<Record<string, string | UserErrorValue>>;

const MOST = 200;

/**
 * Records visits of the yearly survey (集中排查), each with a result of its own; one that finds a risk gets its lead of
 * channel SURVEY in the same transaction. One key stands for all of them.
 */
export async function recordSurveyVisits(
  law: Law,
  context: RequestContext,
  round: ReportedRound,
): Promise<Results | UserErrorValue> {
  return recordOnce<Results, FirstOutcomes>(
    context,
    {
      act: 'recordSurveyVisits',
      input: round,
      may: (caller) => (canActFor(caller, 'verify-lead') ? undefined : NOT_PERMITTED),
    },
    (transaction, by) => record(transaction, law, round, by),
    (reader, first) => again(reader, round.visits.length, first),
  );
}

async function record(
  transaction: Statements,
  law: Law,
  round: ReportedRound,
  recordedBy: RecordedBy,
): Promise<Recorded<Results, FirstOutcomes> | UserErrorValue> {
  const { visits, occurredOn: visitedOn } = round;
  if (visits.length === 0) return refused(refusal('visits', 'REQUIRED'));
  if (visits.length > MOST) return refused(refusal('visits', 'TOO_MANY_ITEMS'));
  const by = { account: recordedBy.account, visitedOn };
  const decided = await decideRound(transaction, law, round);
  const recorded = await insertVisits(transaction, await withLeads(transaction, law, decided, by), by);
  for (const [position, { id, householdId }] of recorded) {
    const each = decided[position];
    if (!each || '__typename' in each) continue;
    const files = { ...visits[position], field: `visits.${position}.attachments` };
    const visit = { kind: 'SURVEY_VISIT', id, householdId, divisionCode: each.division } as const;
    const wrong = await attachTo(transaction, recordedBy, files, [visit]);
    if (wrong) return wrong;
  }
  const results = decided.map((each, position) => {
    const visit = recorded.get(position);
    if ('__typename' in each) return each;
    if (!visit) throw new Error('A visit that was recorded is not there');
    return { visit };
  });
  const outcomes = results.map((each, position) => [position, 'visit' in each ? each.visit.id : each]);
  return { answer: { results }, reference: Object.fromEntries(outcomes) };
}

async function withLeads(
  transaction: Statements,
  law: Law,
  decided: readonly DecidedVisit[],
  { account: receivedBy, visitedOn }: { account: string; visitedOn: PlainDate },
): Promise<NewSurveyVisit[]> {
  const rows: NewSurveyVisit[] = [];
  for (const [position, each] of decided.entries()) {
    if ('__typename' in each) continue;
    const { visit, division: divisionCode } = each;
    const leadId = visit.riskFound
      ? (await insertLead(transaction, { ...leadOf(visit, visitedOn), divisionCode, receivedBy })).id
      : null;
    const { householdId, riskFound, finding } = visit;
    rows.push({ householdId, riskFound, finding, leadId, divisionCode, position });
  }
  // Begun together, so that two rounds over the same households wait for each other in one order.
  const leadIds = rows.flatMap(({ leadId }) => leadId ?? []);
  if (leadIds.length > 0) await beginLeads(transaction, law, leadsOfIds(leadIds));
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

async function again(reader: Statements, count: number, first: FirstOutcomes): Promise<Results | undefined> {
  const outcomes = Array.from({ length: count }, (_, position) => first[position]);
  const ids = outcomes.filter((outcome) => typeof outcome === 'string');
  const byId = new Map((await visitsOfIds(reader, ids)).map((row) => [row.id, row]));
  const results: VisitOutcome[] = [];
  for (const outcome of outcomes) {
    if (typeof outcome === 'object') results.push(outcome);
    else {
      const visit = byId.get(outcome ?? '');
      // A household that has moved away took its visit along.
      results.push(visit ? { visit } : noHousehold(`visits.${results.length}.householdId`));
    }
  }
  return { results };
}

const NOT_PERMITTED = notPermitted({
  zh: '您的角色不能录入集中排查，请由村、乡镇、县级或农业农村部门人员录入。',
  en: 'Your role may not record survey visits; village, township, county or rural office staff may.',
});
