import { assertSector, type RequestContext, rootPage } from '@dixian/service';
import type {
  QualityPromptFilter,
  QueryQualityPromptCountsArgs,
  QueryQualityPromptsArgs,
  QueryQualityRulesArgs,
} from '../../ground/generated';
import type { QualityStage } from '../domain/quality-rule';
import { codesOf } from '../domain/quality-rules';
import { type PromptFilter, type PromptTaskRow, promptCounts, promptList } from '../persistence/prompt-list';
import { shownRule } from './quality-prompt';

/** Query.qualityPrompts; FORBIDDEN for other departments, whose work it is not. */
export function qualityPrompts(_root: unknown, args: QueryQualityPromptsArgs, context: RequestContext) {
  assertSector(context, ['rural']);
  return rootPage<PromptTaskRow>(context, promptList(filterOf(args.filter, context)), args);
}

/** Query.qualityPromptCounts; FORBIDDEN likewise. */
export function qualityPromptCounts(
  _root: unknown,
  args: QueryQualityPromptCountsArgs,
  context: RequestContext,
) {
  assertSector(context, ['rural']);
  return promptCounts(context, filterOf(args.filter, context));
}

/** Query.qualityRules */
export function qualityRules(_root: unknown, { stage }: QueryQualityRulesArgs) {
  return codesOf(stage ? [stage] : undefined).map(shownRule);
}

function filterOf(filter: QualityPromptFilter | null | undefined, { clock }: RequestContext): PromptFilter {
  const { division, rule, stage, asOf } = filter ?? {};
  const ofStage = stage ? codesOf([stage as QualityStage]) : undefined;
  const rules = rule ? (ofStage ?? [rule]).filter((code) => code === rule) : ofStage;
  return { asOf: asOf ?? clock.today(), ...(division && { division }), ...(rules && { rules }) };
}
