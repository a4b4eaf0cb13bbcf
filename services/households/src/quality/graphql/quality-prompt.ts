import type { Complete } from '@dixian/service';
import type {
  QualityPromptCountResolvers,
  QualityPromptResolvers,
  QualityPromptTaskResolvers,
} from '../../ground/generated';
import { cited } from '../../ground/graphql/cited';
import { divisionInSight } from '../../register/graphql/division-in-sight';
import { personById } from '../../register/persistence/persons';
import { shownRule } from '../domain/quality-rules';
import { householdOfRow } from './household-of-row';

/** Fields of QualityPrompt that are not given with it. */
export const QualityPrompt: Complete<QualityPromptResolvers> = {
  rule: ({ rule }) => shownRule(rule),
  person: ({ personId }, _args, context) => (personId === null ? null : personById(context, personId)),
  state: ({ answer }) => (answer ? 'ANSWERED' : 'OPEN'),
  clauses: ({ clauseIds }) => cited(clauseIds),
};

/** Fields of QualityPromptTask that are not columns. */
export const QualityPromptTask: Complete<QualityPromptTaskResolvers> = {
  household: householdOfRow,
  rule: ({ rule }) => shownRule(rule),
};

/** Fields of QualityPromptCount that are not columns. */
export const QualityPromptCount: Complete<QualityPromptCountResolvers> = {
  rule: ({ rule }) => shownRule(rule),
  division: ({ divisionCode: code }, _args, context) =>
    divisionInSight(context, { code }, context.clock.today()),
};
