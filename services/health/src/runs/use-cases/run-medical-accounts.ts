import { type PlainDate, plainDate } from '@dixian/calendar';
import { decisionRefused, reasonRequired } from '@dixian/department';
import { invalidInput, type UserErrorValue, userError } from '@dixian/graph';
import { fenOf, isMissing, type PolicySet, resolveParameter } from '@dixian/policy';
import { awaitMatchingTurn } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import type { ReliefState } from '../../aid/domain/relief-state';
import { words } from '../../ground/domain/reasons';
import { obligations } from '../../ground/obligations';
import { standings } from '../../ground/standings';
import { tasks } from '../../ground/tasks';
import { type Entered, record } from '../../ground/use-cases/record';
import { stateOfCase } from '../domain/case-state';
import { medicalRun as decideRun, extraMedicalRelief, runWindow } from '../domain/extra-medical-relief';
import { cutOffOf, runPeriod } from '../domain/run-period';
import {
  type CountedBills,
  freezeBills,
  type PersonInRun,
  personsAbove,
  totalsOf,
} from '../persistence/counted-bills';
import { runsUpTo } from '../persistence/medical-runs';
import { medicalRun } from '../tables';
import { dutyOfYear } from './watch-run';

/** The run of a year in a county, on the preview that was looked at. */
export interface RunInput extends Entered {
  readonly division: string;
  readonly year: number;
  readonly version: string;
  readonly reason?: string | null;
}

/** What a run of a day would count: its period and bills, or why there is none. */
export async function plannedRun(
  reader: Statements,
  policies: PolicySet,
  { division, year, on }: { division: string; year: number; on: PlainDate },
): Promise<CountedBills | UserErrorValue> {
  const window = runWindow(policies, { division, year });
  const cutOff = window ? cutOffOf(on, window) : on;
  // A year without a run says so by its decision; a day before the window by when it opens.
  const asked = window ? cutOff : plainDate(`${year}-12-31`);
  const decision = decideRun(policies, { division, on: asked });
  if (window && on < window.from)
    return runClosed(
      window.from,
      decision.reasons.flatMap(({ clause }) => clause ?? []),
    );
  if (decision.outcome !== 'GRANTED') return decisionRefused(decision, words);
  const runs = await runsUpTo(reader, division, year);
  const made = runs.find((run) => run.year === year);
  if (made) return alreadyRun(made.madeOn);
  const period = runPeriod(year, { cutOff, lastCutOff: runs.at(-1)?.cutOff ?? null });
  return { county: division, period, since: runs[0]?.fromOn ?? period.from };
}

/** Makes the run: bills are frozen, and who is above the limit becomes a case, or goes to a person. */
export function runMedicalAccounts(policies: PolicySet, context: RequestContext, input: RunInput) {
  const { division, year, version, reason, occurredOn } = input;
  const act = { act: 'runMedicalAccounts', texts: { reason }, offices: ['county'] as const };
  return record(context, act, input, async (transaction, { account }) => {
    if (!/^\d{6}$/.test(division) || !division.startsWith(context.caller.division.slice(0, 6)))
      return invalidInput('division', 'OUTSIDE_DIVISION', OUTSIDE);
    // Nobody else loads or matches bills meanwhile, and no second run begins.
    await awaitMatchingTurn(transaction);
    const planned = await plannedRun(transaction, policies, { division, year, on: occurredOn });
    if (!('period' in planned)) return planned;
    if (occurredOn > planned.period.to && !reason?.trim()) return reasonRequired('reason');
    const totals = await totalsOf(transaction, planned);
    if (totals.version !== version) return previewChanged(totals.version);
    const run = await makeRun(transaction, policies, {
      ...{ division, year, planned, version, account, occurredOn },
      reason: reason?.trim() || null,
    });
    return run;
  });
}

/** Makes the run of a county that was planned: freezes its bills, opens the cases, and meets the duty of the year. */
export async function makeRun(
  transaction: Statements,
  policies: PolicySet,
  {
    division,
    year,
    planned,
    version,
    reason,
    account,
    occurredOn,
  }: {
    readonly division: string;
    readonly year: number;
    readonly planned: CountedBills;
    readonly version: string;
    readonly reason: string | null;
    readonly account: string;
    readonly occurredOn: PlainDate;
  },
) {
  const { from, to } = planned.period;
  const run = await transaction.insert(
    medicalRun,
    {
      ...{ divisionCode: division, year, reason, account },
      fromOn: from,
      cutOff: to,
      madeOn: occurredOn,
      preview: version,
    },
    ['id'],
  );
  await freezeBills(transaction, run.id, planned);
  const cases = { runId: run.id, year, cutOff: to, county: division, account, occurredOn };
  await openCases(transaction, policies, cases);
  await obligations.trigger(transaction, 'MEDICAL_RUN', [dutyOfYear(division, year)]);
  await obligations.end(transaction, 'MEDICAL_RUN', dutyOfYear(division, year), { metOn: occurredOn });
  return run;
}

interface RunOfCases {
  readonly runId: string;
  readonly year: number;
  readonly cutOff: PlainDate;
  readonly county: string;
  readonly account: string;
  readonly occurredOn: PlainDate;
}

async function openCases(transaction: Statements, policies: PolicySet, run: RunOfCases): Promise<void> {
  const limit = resolveParameter(policies, {
    name: 'extra-medical-relief-above',
    division: run.county,
    on: run.cutOff,
  });
  const persons = isMissing(limit) ? [] : await personsAbove(transaction, run.runId, fenOf(limit));
  const held = await standings.heldOf(transaction, [
    ...new Set(persons.flatMap(({ householdId }) => householdId ?? [])),
  ]);
  const rows = persons.map((person) => {
    const outOfPoverty = person.householdId
      ? (held.get(person.householdId)?.registration.outOfPoverty ?? null)
      : null;
    return caseOf(policies, run, person, outOfPoverty);
  });
  const opened = await transaction.query<OpenedCase>(
    `INSERT INTO relief_case (kind, run_id, year, certificate_index, household_id, person_id, division_code, state, self_paid,
       decision, opened_on, account)
     SELECT 'EXTRA', $2, $3, decode(certificate, 'hex'), household_id, person_id, division_code, state, self_paid, decision,
       $4::date, $5
     FROM jsonb_to_recordset($1::jsonb) AS r(certificate text, household_id uuid, person_id uuid, division_code text, state text,
       self_paid bigint, decision jsonb)
     RETURNING id, household_id AS "householdId", person_id AS "personId", division_code AS "divisionCode", state`,
    [JSON.stringify(rows), run.runId, run.year, run.occurredOn, run.account],
  );
  const ofState = (state: ReliefState) =>
    opened
      .filter((one) => one.state === state)
      .map(({ id, householdId, personId, divisionCode }) => ({
        ...{ subjectId: id, householdId, personId, divisionCode, openedOn: run.occurredOn },
      }));
  await tasks.open(transaction, 'RELIEF_AMOUNT', ofState('CASE'));
  await tasks.open(transaction, 'RELIEF_REVIEW', ofState('TO_REVIEW'));
}

interface OpenedCase {
  readonly id: string;
  readonly householdId: string | null;
  readonly personId: string | null;
  readonly divisionCode: string;
  readonly state: ReliefState;
}

function caseOf(
  policies: PolicySet,
  { cutOff: on }: RunOfCases,
  person: PersonInRun,
  outOfPoverty: boolean | null,
) {
  const { selfPaid, printed, divisionCode: division } = person;
  const { amount: _, ...decision } = extraMedicalRelief(policies, {
    division,
    on,
    selfPaid,
    printed,
    outOfPoverty,
  });
  return {
    certificate: person.certificateIndex.toString('hex'),
    household_id: person.householdId,
    person_id: person.personId,
    division_code: division,
    state: stateOfCase(decision, person.personId),
    self_paid: String(selfPaid),
    decision,
  };
}

function runClosed(opensOn: PlainDate, clauses: readonly string[]): UserErrorValue {
  const message = {
    zh: `核算还没有开始，${opensOn}起可以办理。`,
    en: `The run is not open yet. It opens on ${opensOn}.`,
  };
  return userError('RunClosed', 'RUN_CLOSED', message, { opensOn }, [...new Set(clauses)]);
}

function alreadyRun(on: PlainDate): UserErrorValue {
  const message = {
    zh: `本年度已于${on}核算，每年一次。`,
    en: `The run of the year was made on ${on}; there is one a year.`,
  };
  return userError('AlreadyRun', 'ALREADY_RUN', message, { on });
}

function previewChanged(version: string): UserErrorValue {
  const message = {
    zh: '预览之后结算数据有变化，请重新预览后再核算。',
    en: 'Bills have changed since the preview. Please look at it again.',
  };
  return userError('PreviewChanged', 'PREVIEW_CHANGED', message, { version });
}

const OUTSIDE = { zh: '请填写本县的区划代码。', en: 'Please give the code of your county.' };
