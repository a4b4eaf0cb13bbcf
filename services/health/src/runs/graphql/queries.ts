import { isUserError } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import { assertMayKnow, ofCounty, orderedPage } from '@dixian/service';
import type { MedicalRunResolvers, MutationResolvers, QueryResolvers } from '../../ground/generated';
import { totalsOf } from '../persistence/counted-bills';
import { figuresOf, gapAfter, type RunRow, runList, runsUpTo } from '../persistence/medical-runs';
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

/** Fields of MedicalRun that are not columns. */
export const MedicalRun: Pick<MedicalRunResolvers, 'division' | 'figures' | 'gap'> = {
  division: ({ divisionCode }) => divisionCode,
  figures: ({ id }, _args, context) => context.db.read(context.scope, (reader) => figuresOf(reader, id)),
  gap: ({ countyCode, cutOff }, _args, context) =>
    context.db.read(context.scope, (reader) => gapAfter(reader, countyCode, cutOff)),
};
