import type { Law } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import type { MonitoringCaseDeadlineArgs, MonitoringCaseStandingArgs } from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { cited } from '../../ground/graphql/cited';
import { leadById } from '../../leads/persistence/leads';
import { householdById } from '../../register/persistence/households';
import { adjustmentMonth } from '../domain/adjustment-month';
import { deadlineStatus } from '../domain/case-deadline';
import { foldCase } from '../domain/fold-case';
import { readingsOf } from '../domain/readings';
import { actsOf } from '../persistence/acts';
import { type CaseRow, caseById } from '../persistence/cases';
import { rulesOf } from '../use-cases/find-case';
import { noticeOf } from './notice-of-case';
import { stepsOf } from './steps-of-case';

/** Fields of MonitoringCase that are not columns; all follow from its acts and the policies. */
export function monitoringCaseFields(law: Law) {
  return {
    __resolveReference: ({ id }: { id: string }, context: RequestContext) => caseById(context, id),
    household: ({ householdId }: CaseRow, _args: unknown, context: RequestContext) =>
      householdById(context, householdId),
    lead: ({ leadId }: CaseRow, _args: unknown, context: RequestContext) =>
      leadId === null ? null : leadById(context, leadId),
    procedure: ({ procedureId }: CaseRow) => procedureId,
    procedureName: (row: CaseRow) => rulesOf(law, row).name,
    document: ({ documentId }: CaseRow) => documentId,
    async standing(row: CaseRow, args: MonitoringCaseStandingArgs, context: RequestContext) {
      const asOf = asOfDay(args, context);
      const standing = foldCase(rulesOf(law, row), await actsOf(context, row.id), asOf);
      const { state, since, next, openObjections, category } = standing;
      return { asOf, state, since, nextStep: next, openObjections: openObjections.length, category };
    },
    async deadline(row: CaseRow, args: MonitoringCaseDeadlineArgs, context: RequestContext) {
      const asOf = asOfDay(args, context);
      const rules = rulesOf(law, row);
      const standing = foldCase(rules, await actsOf(context, row.id), asOf);
      const status = deadlineStatus(rules, standing, asOf);
      if (!rules.due) return null;
      return {
        dueOn: rules.due.on,
        latestPostingOn: rules.latestPosting?.on ?? null,
        status,
        clauses: cited(rules.due.clauseIds),
      };
    },
    adjustmentMonth(row: CaseRow) {
      const adjustment = adjustmentMonth(law, row);
      if (!adjustment) return null;
      const { month, dueOn, clauseIds } = adjustment;
      return { month, dueOn, clauses: cited(clauseIds) };
    },
    steps: async (row: CaseRow, _args: unknown, context: RequestContext) =>
      stepsOf(rulesOf(law, row), await actsOf(context, row.id)),
    async timeline(row: CaseRow, _args: unknown, context: RequestContext) {
      const rules = rulesOf(law, row);
      const acts = await actsOf(context, row.id);
      return acts.map((act) => ({
        ...act,
        planned: rules.plan.find(({ kind }) => kind === act.kind),
        readings: readingsOf(rules, act),
      }));
    },
    publicNotice: (row: CaseRow, _args: unknown, context: RequestContext) =>
      noticeOf(context, rulesOf(law, row), row),
    clauses: (row: CaseRow) => cited(rulesOf(law, row).clauseIds),
  };
}
