import type { Law } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type { MonitoringCaseResolvers } from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { cited } from '../../ground/graphql/cited';
import { shownForm } from '../../ground/graphql/shown-form';
import { leadById } from '../../leads/persistence/leads';
import { periodById } from '../../periods/persistence/periods';
import { householdOf } from '../../register/graphql/household-of';
import { adjustmentMonth } from '../domain/adjustment-month';
import { deadlineStatus } from '../domain/case-deadline';
import { foldCase } from '../domain/fold-case';
import { readingsOf } from '../domain/readings';
import { actsOf } from '../persistence/acts';
import { caseById } from '../persistence/cases';
import { rulesOf } from '../use-cases/find-case';
import { nextFormOf } from './next-form';
import { noticeOf } from './notice-of-case';
import { stepsOf } from './steps-of-case';

/** Fields of MonitoringCase that are not columns; all follow from its acts and the policies. */
export function monitoringCaseFields(law: Law): Complete<MonitoringCaseResolvers> {
  return {
    __resolveReference: ({ id }, context) => caseById(context, id),
    household: (row, _args, context) => householdOf(context, row),
    lead: ({ leadId }, _args, context) => (leadId === null ? null : leadById(context, leadId)),
    period: ({ periodId }, _args, context) => (periodId === null ? null : periodById(context, periodId)),
    procedure: ({ procedureId }) => procedureId,
    procedureName: (row) => rulesOf(law, row).name,
    document: ({ documentId }) => documentId,
    async standing(row, args, context) {
      const asOf = asOfDay(args, context);
      if (asOf < row.foundOn) return null;
      const standing = foldCase(rulesOf(law, row), await actsOf(context, row.id), asOf);
      const { state, since, next, openObjections, category } = standing;
      return { asOf, state, since, nextStep: next, openObjections: openObjections.length, category };
    },
    async deadline(row, args, context) {
      const asOf = asOfDay(args, context);
      const rules = rulesOf(law, row);
      if (asOf < row.foundOn) return null;
      const standing = foldCase(rules, await actsOf(context, row.id), asOf);
      const status = deadlineStatus(rules, standing, asOf);
      if (!rules.due || !status) return null;
      return {
        dueOn: rules.due.on,
        latestPostingOn: rules.latestPosting?.on ?? null,
        status,
        clauses: cited(rules.due.clauseIds),
      };
    },
    adjustmentMonth(row) {
      const adjustment = adjustmentMonth(law, row);
      if (!adjustment) return null;
      const { month, dueOn, clauseIds } = adjustment;
      return { month, dueOn, clauses: cited(clauseIds) };
    },
    steps: async (row, _args, context) =>
      stepsOf(rulesOf(law, row), await actsOf(context, row.id), context.language),
    async timeline(row, _args, context) {
      const rules = rulesOf(law, row);
      const acts = await actsOf(context, row.id);
      return acts.map((act) => ({
        ...act,
        planned: rules.plan.find(({ kind }) => kind === act.kind),
        readings: readingsOf(rules, act),
      }));
    },
    async nextForm(row, _args, context) {
      const form = await nextFormOf(law, context, row);
      return form && shownForm(form, context.language);
    },
    publicNotice: (row, _args, context) => noticeOf(context, rulesOf(law, row), row),
    clauses: (row) => cited(rulesOf(law, row).clauseIds),
  };
}
