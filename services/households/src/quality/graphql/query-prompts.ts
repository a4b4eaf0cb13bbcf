import { assertMayKnow, orderedPage, type RequestContext } from '@dixian/service';
import type { QualityPromptFilter, QueryResolvers } from '../../ground/generated';
import { codesOf, shownRule } from '../domain/quality-rules';
import { type PromptFilter, promptCounts, promptList } from '../persistence/prompt-list';

/** Query.qualityPrompts; FORBIDDEN for other departments, whose work it is not. */
export const qualityPrompts: NonNullable<QueryResolvers['qualityPrompts']> = (_root, args, context) => {
  assertMayKnow(context, 'CASEWORK');
  return orderedPage(context, promptList(filterOf(args.filter, context)), args);
};

/** Query.qualityPromptCounts; FORBIDDEN likewise. */
export const qualityPromptCounts: NonNullable<QueryResolvers['qualityPromptCounts']> = (
  _root,
  { filter },
  context,
) => {
  assertMayKnow(context, 'CASEWORK');
  return promptCounts(context, filterOf(filter, context));
};

/** Query.qualityRules */
export const qualityRules: NonNullable<QueryResolvers['qualityRules']> = (_root, { stage }) =>
  codesOf(stage ? [stage] : undefined).map(shownRule);

function filterOf(
  filter: QualityPromptFilter | null | undefined,
  { clock, scope }: RequestContext,
): PromptFilter {
  const { division, rule, stage, asOf, ...narrowed } = filter ?? {};
  const ofStage = stage ? codesOf([stage]) : undefined;
  const rules = rule ? (ofStage ?? [rule]).filter((code) => code === rule) : ofStage;
  return {
    ...narrowed,
    asOf: asOf ?? clock.today(),
    seenFrom: scope.division,
    ...(division && { division }),
    ...(rules && { rules }),
  };
}
