import type { RegistrationCase } from '../../ground/domain/registrations';
import type { AssessedMember } from './assessed-member';

/** How a household fits the scope by its members' registration; `inScope` null where a person must look. */
export interface HouseholdScope {
  computed: RegistrationCase;
  inScope: boolean | null;
  code: 'RURAL' | 'RELOCATED' | 'URBAN_SECURITY' | 'SOME_URBAN' | 'MOSTLY_URBAN' | 'SOME_SECURED';
  /** The urban benefits on record, each once; left out for none. */
  benefits?: readonly string[];
}

/**
 * The scope by registration (监测范围), from the members of an assessment; undefined where no
 * registration is on record. It is a prompt and never a verdict: that a family was relocated is not in the register.
 */
export function scopeOfHousehold(members: readonly AssessedMember[]): HouseholdScope | undefined {
  const sharing = members.filter(({ registration, sharesIncome }) => registration && sharesIncome !== false);
  if (sharing.length === 0) return undefined;
  const special = sharing.filter(({ registration }) => registration !== 'RURAL');
  const secured = special.filter(({ urbanBenefits = [] }) => urbanBenefits.length > 0);
  const benefits = [...new Set(secured.flatMap(({ urbanBenefits = [] }) => urbanBenefits))];
  if (special.length === 0) return { computed: 'RURAL', inScope: true, code: 'RURAL' };
  const relocated =
    special.length === sharing.length && special.some(({ registration }) => registration === 'URBAN');
  const computed = relocated ? 'RELOCATED_NOW_URBAN' : 'MEMBERS_URBAN_OR_COLLECTIVE';
  const fit = fitOf(sharing.length, special.length, secured.length);
  return { computed, ...fit, ...(benefits.length > 0 && { benefits }) };
}

// Who draws urban security is left out and the rest judged (reading 25); only where nobody is left it is out of scope.
function fitOf(all: number, special: number, secured: number): Pick<HouseholdScope, 'inScope' | 'code'> {
  if (secured === all) return { inScope: false, code: 'URBAN_SECURITY' };
  // 个别 means a few and is not quantified; where most of those who are left are urban beside others a person decides.
  const mixed = special < all;
  if (mixed && special * 2 > all) return { inScope: null, code: 'MOSTLY_URBAN' };
  if (secured > 0) return { inScope: true, code: 'SOME_SECURED' };
  return { inScope: true, code: mixed ? 'SOME_URBAN' : 'RELOCATED' };
}
