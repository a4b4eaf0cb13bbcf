import { addDays, plainDate } from '@dixian/calendar';
import { isUserError } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import { assertMayKnow, ofCounty, orderedPage } from '@dixian/service';
import type { MedicalRunResolvers, MutationResolvers, QueryResolvers } from '../../ground/generated';
import type { SettlementOrderField, SettlementRow } from '../../settlements/persistence/settlement-list';
import { isLastRun } from '../domain/extra-medical-relief';
import { totalsOf } from '../persistence/counted-bills';
import { figuresOf, type RunRow, runList, runsUpTo } from '../persistence/medical-runs';
import { type GapDays, gapOf, runBillList } from '../persistence/run-bills';
import { plannedRun, runMedicalAccounts as run } from '../use-cases/run-medical-accounts';

// A run is a county's; of no other place is there one.
const COUNTY = /^\d{6}$/;

/** Query.medicalRuns */
export const medicalRuns: NonNullable<QueryResolvers['medicalRuns']> = (_root, args, context) => {
  assertMayKnow(context, 'TREATMENT');
  const { division, year } = args.filter ?? {};
  const list = runList((add) =>
    ofCounty(add, [context.scope.division, division]).within(division).addIf('year = ?', year),
  );
  return orderedPage<RunRow, 'MADE_ON'>(context, list, args);
};

/** Query.medicalRun */
export const medicalRun: NonNullable<QueryResolvers['medicalRun']> = async (
  _root,
  { division, year },
  context,
) => {
  assertMayKnow(context, 'TREATMENT');
  const runs = await context.db.read(context.scope, (reader) => runsUpTo(reader, division, year));
  return runs.find((one) => one.year === year) ?? null;
};

/** Query.medicalRunPreview, by the law of these policies. */
export const medicalRunPreviewBy =
  (policies: PolicySet): NonNullable<QueryResolvers['medicalRunPreview']> =>
  (_root, { division, year, on }, context) => {
    assertMayKnow(context, 'TREATMENT');
    if (!COUNTY.test(division)) return null;
    return context.db.read(context.scope, async (reader) => {
      const planned = await plannedRun(reader, policies, { division, year, on });
      if (!('period' in planned)) return null;
      const { from, to } = planned.period;
      return { fromOn: from, cutOff: to, ...(await totalsOf(reader, planned)) };
    });
  };

/** Mutation.runMedicalAccounts, by the law of these policies. */
export const runMedicalAccountsBy =
  (policies: PolicySet): NonNullable<MutationResolvers['runMedicalAccounts']> =>
  async (_root, { input }, context) => {
    const outcome = await run(policies, context, input);
    return isUserError(outcome) ? outcome : { __typename: 'HealthRecorded', id: outcome.id };
  };

/** Query.medicalRunBills, by the law of these policies. */
export const medicalRunBillsBy =
  (policies: PolicySet): NonNullable<QueryResolvers['medicalRunBills']> =>
  async (_root, { division, year, part, ...args }, context) => {
    assertMayKnow(context, 'TREATMENT');
    const runs = await context.db.read(context.scope, (reader) => runsUpTo(reader, division, year));
    const run = runs.find((one) => one.year === year);
    if (!run) return null;
    const list = runBillList(
      part === 'GAP'
        ? { part, ...gapDays(policies, run, runs[0]) }
        : { part: part ?? 'COUNTED', runId: run.id, county: run.countyCode },
    );
    return orderedPage<SettlementRow, SettlementOrderField>(context, list, args);
  };

/** Fields of MedicalRun that are not columns, by the law of these policies. */
export function medicalRunFields(
  policies: PolicySet,
): Pick<MedicalRunResolvers, 'figures' | 'gap' | 'isLast'> {
  return {
    isLast: ({ divisionCode: division, year }) => isLastRun(policies, { division, year }),
    figures: ({ id }, _args, context) => context.db.read(context.scope, (reader) => figuresOf(reader, id)),
    gap: (run, _args, context) =>
      context.db.read(context.scope, async (reader) => {
        const [first] = await runsUpTo(reader, run.countyCode, run.year);
        return gapOf(reader, gapDays(policies, run, first));
      }),
  };
}

// After the last run nothing is counted any more, so that what was told too late for it stays uncounted, too.
function gapDays(policies: PolicySet, run: RunRow, first: RunRow | undefined): GapDays {
  const { countyCode: county, year, cutOff } = run;
  const isLast = isLastRun(policies, { division: county, year });
  const from = isLast && first ? first.fromOn : addDays(cutOff, 1);
  return { county, from, to: plainDate(`${year}-12-31`) };
}
