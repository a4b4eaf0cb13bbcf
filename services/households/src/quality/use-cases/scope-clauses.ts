import { type PlaceAndDay, type PolicySet, type RuleName, ruleInForce } from '@dixian/policy';
import { type RegistrationCase, registrations } from '../../ground/domain/registrations';
import type { QualityFacts } from '../domain/quality-facts';

const RULES: Record<RegistrationCase, RuleName> = {
  RURAL: 'scope-rural-household',
  RELOCATED_NOW_URBAN: 'scope-relocated-now-urban',
  MEMBERS_URBAN_OR_COLLECTIVE: 'scope-members-urban-or-collective',
  RELOCATED_ELSEWHERE: 'scope-relocated-elsewhere',
};

/**
 * The clauses that say in a place on a day how each registration fits the scope (监测范围); none at all where no document
 * of the place says that rural households are in it.
 */
export function scopeClausesOf(policies: PolicySet, at: PlaceAndDay): QualityFacts['scopeClauses'] {
  const clauseOf = (registration: RegistrationCase) => ruleInForce(policies, RULES[registration], at)?.clause;
  if (clauseOf('RURAL') === undefined) return {};
  return Object.fromEntries(
    registrations.flatMap((registration) => {
      const clause = clauseOf(registration);
      return clause === undefined ? [] : [[registration, clause]];
    }),
  );
}
