import type { Complete } from '@dixian/service';
import type { QualityRuleResolvers } from '../../ground/generated';
import { mendings } from '../domain/mending';
import { isRuleCode, ruleOf } from '../domain/quality-rules';

/** Fields of QualityRule that are not given with it. */
export const QualityRule: Complete<QualityRuleResolvers> = {
  mending: ({ code }, _args, { language }) => (isRuleCode(code) ? mendings[code][language] : null),
  message: ({ code }, _args, { language }) => (isRuleCode(code) ? ruleOf(code)[language] : code),
};
