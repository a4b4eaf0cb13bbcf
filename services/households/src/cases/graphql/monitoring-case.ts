import type { ClauseRef, Law } from '@dixian/policy';
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
import { rulesBy } from '../domain/case-rules';
import { foldCase } from '../domain/fold-case';
import { actsOf } from '../persistence/acts';
import { caseById } from '../persistence/cases';
import { placedIn } from '../use-cases/placed-act';
import { rulesOf, termsOfCase } from '../use-cases/rules-of-case';
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
    procedureName: async (row, _args, context) =>
      (await rulesOf(law, context, row))?.name ?? KINDS[row.kind][context.language],
    procedureVersion: ({ procedureVersion }) => procedureVersion,
    document: ({ documentId }) => documentId,
    async standing(row, args, context) {
      const asOf = asOfDay(args, context);
      if (asOf < row.foundOn) return null;
      const rules = await rulesOf(law, context, row);
      if (!rules) return null;
      const standing = foldCase(rules, await actsOf(context, row.id), asOf);
      const { state, since, next, openObjections, category } = standing;
      return { asOf, state, since, nextStep: next, openObjections: openObjections.length, category };
    },
    async deadline(row, args, context) {
      const asOf = asOfDay(args, context);
      const rules = await rulesOf(law, context, row);
      if (!rules || asOf < row.foundOn) return null;
      const standing = foldCase(rules, await actsOf(context, row.id), asOf);
      const status = deadlineStatus(rules, standing, asOf);
      if (!rules.due || !status) return null;
      return {
        dueOn: rules.due.on,
        latestPostingOn: rules.latestPosting?.on ?? null,
        status,
        clauses: cited(rules.due.clauseIds, rules.clauses),
      };
    },
    async adjustmentMonth(row, _args, context) {
      const terms = await termsOfCase(law, context, row);
      const adjustment = terms && adjustmentMonth(terms, row, law.calendar);
      if (!adjustment) return null;
      const { month, dueOn, clauseIds } = adjustment;
      return { month, dueOn, clauses: cited(clauseIds, rulesBy(terms, row, law.calendar).clauses) };
    },
    async steps(row, _args, context) {
      const rules = await rulesOf(law, context, row);
      return rules ? stepsOf(rules, await actsOf(context, row.id), context.language) : [];
    },
    async timeline(row, _args, context) {
      const rules = await rulesOf(law, context, row);
      const acts = await actsOf(context, row.id);
      return acts.map((act) =>
        rules ? placedIn(rules, acts, act) : { ...act, planned: undefined, readings: [], kept: NOTHING_KEPT },
      );
    },
    async nextForm(row, _args, context) {
      const form = await nextFormOf(law, context, row);
      return form && shownForm(form, context.language);
    },
    async publicNotice(row, _args, context) {
      const rules = await rulesOf(law, context, row);
      return rules ? noticeOf(context, rules, row) : null;
    },
    async clauses(row, _args, context) {
      const rules = await rulesOf(law, context, row);
      return rules ? cited(rules.clauseIds, rules.clauses) : [];
    },
  };
}

// Where a case has kept nothing and its document is gone, it is still known what it is for.
const KINDS = {
  IDENTIFICATION: { zh: '识别认定', en: 'identification' },
  ELIMINATION: { zh: '风险消除', en: 'release' },
  RELABELLING: { zh: '风险再标注', en: 're-labelling' },
} as const;

const NOTHING_KEPT: ReadonlyMap<string, ClauseRef> = new Map();
