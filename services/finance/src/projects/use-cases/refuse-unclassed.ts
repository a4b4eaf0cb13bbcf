import { invalidInput, type UserErrorValue } from '@dixian/graph';
import { type PlaceAndDay, type PolicySet, ruleInForce } from '@dixian/policy';
import { INDUSTRY } from '../domain/project-entry';
import type { Renewal } from '../domain/renewal';

/** Why a project of industry without its class (四个一批) is not taken down; undefined where the place does not ask for one. */
export function refuseUnclassed(
  policies: PolicySet,
  { category, renewal, ...at }: PlaceAndDay & { readonly category: string; readonly renewal: Renewal | null },
): UserErrorValue | undefined {
  if (category !== INDUSTRY || renewal !== null) return undefined;
  const rule = ruleInForce(policies, 'industry-project-classed', at);
  return rule && notClassed('renewal', [rule.clause]);
}

/** The project of industry is not classed yet. */
export function notClassed(field: string, clauseIds: readonly string[]): UserErrorValue {
  const message = {
    zh: '产业项目请先按“四个一批”分类。',
    en: 'Please class the project of industry first.',
  };
  return invalidInput(field, 'PROJECT_NOT_CLASSED', message, clauseIds);
}
