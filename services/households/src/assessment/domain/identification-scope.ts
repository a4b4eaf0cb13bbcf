import { decide, type PlaceAndDay, type PolicySet, type Rule, ruleInForce } from '@dixian/policy';
import { type Decision, finds, flag } from '../../ground/domain/reasons';
import type { Registration } from './assessed-member';

/** What the scope asks of a member. */
export interface ScopedMember {
  readonly registration?: Registration;
  readonly urbanBenefits?: readonly string[];
  readonly sharesIncome?: boolean;
}

type ScopeRules = Readonly<Record<'someUrban' | 'allUrban', Pick<Rule, 'clause' | 'with'> | undefined>>;

/**
 * The rule by which urban security leaves members of a household out: of the relocated family where all of it is urban, of
 * some members otherwise. Undefined where the place prints none.
 */
export function scopeRule(members: readonly ScopedMember[], { someUrban, allUrban }: ScopeRules) {
  const known = members.filter(({ registration }) => registration !== undefined);
  const relocated = known.every(({ registration }) => registration !== 'RURAL');
  // 集体户籍 is told of single members; who has nothing but it was not relocated.
  const collective = relocated && known.every(({ registration }) => registration === 'COLLECTIVE');
  return relocated && !(collective && someUrban) ? allUrban : someUrban;
}

/** Whether a member draws urban security that the rule means: 城镇低保、职工基本养老保险等; its list may be closed. */
function isSecured(
  { registration, urbanBenefits = [] }: ScopedMember,
  { with: { benefits } }: Pick<Rule, 'with'>,
): boolean {
  const listed: readonly unknown[] | undefined = Array.isArray(benefits) ? benefits : undefined;
  const drawn = listed ? urbanBenefits.filter((benefit) => listed.includes(benefit)) : urbanBenefits;
  return registration !== 'RURAL' && registration !== undefined && drawn.length > 0;
}

/**
 * Whether a household is in scope by what is on record of its members: one who draws urban security is left out and the
 * rest judged (reading 25); where nobody is left it may not be identified. Undefined where the place prints no such rule,
 * or nothing is on record.
 */
export function identificationScope(
  set: PolicySet,
  { members, ...at }: PlaceAndDay & { readonly members: readonly ScopedMember[] },
): Decision | undefined {
  const sharing = members.filter(({ registration, sharesIncome }) => registration && sharesIncome !== false);
  const rule = scopeRule(members, {
    someUrban: ruleInForce(set, 'scope-members-urban-or-collective', at),
    allUrban: ruleInForce(set, 'scope-relocated-now-urban', at),
  });
  if (!rule || sharing.length === 0) return undefined;
  const secured = sharing.filter((member) => isSecured(member, rule));
  const drawn = [...new Set(secured.flatMap(({ urbanBenefits = [] }) => urbanBenefits))].join('、');
  const someLeft = secured.length < sharing.length;
  const grounds = drawn === '' ? {} : { fact: drawn };
  return decide(set, at, [
    finds(someLeft, { met: 'IN_SCOPE', unmet: 'URBAN_SECURITY' }, rule.clause, grounds),
    ...(someLeft && secured.length > 0 ? [flag('SECURED_LEFT_OUT', rule.clause, grounds)] : []),
  ]);
}
