import type { Complete } from '@dixian/service';
import type { QualityRuleResolvers } from '../../ground/generated';
import { isRuleCode, ruleOf } from '../domain/quality-rules';

/** Fields of QualityRule that are not given with it. */
export const QualityRule: Complete<QualityRuleResolvers> = {
  message: ({ code }, _args, { language }) => (isRuleCode(code) ? ruleOf(code)[language] : code),
};
