import type { RegistrationCase } from '../../ground/domain/registrations';
import type { AssessedMember } from './assessed-member';

/** How a household fits the scope by its members' registration; `inScope` null where a person must look. */
export interface HouseholdScope {
  computed: RegistrationCase;
  inScope: boolean | null;
  code: 'RURAL' | 'RELOCATED' | 'URBAN_SECURITY' | 'SOME_URBAN' | 'MOSTLY_URBAN';
}

/**
 * The scope by registration (监测范围), from the members of an assessment; undefined where no
 * registration is on record. It is a prompt and never a verdict: that a family was relocated is not in the register.
 */
export function scopeOfHousehold(members: readonly AssessedMember[]): HouseholdScope | undefined {
  const sharing = members.filter(({ registration, sharesIncome }) => registration && sharesIncome !== false);
  if (sharing.length === 0) return undefined;
  const special = sharing.filter(({ registration }) => registration !== 'RURAL');
  if (special.length === 0) {
    return { computed: 'RURAL', inScope: true, code: 'RURAL' };
  }
  if (special.length === sharing.length) return wholeFamilyUrban(special);
  // 个别 means a few and is not quantified; where most are urban a person decides.
  const few = special.length * 2 <= sharing.length;
  const scope = few ? ({ inScope: true, code: 'SOME_URBAN' } as const) : MOSTLY;
  return { computed: 'MEMBERS_URBAN_OR_COLLECTIVE', ...scope };
}

const MOSTLY = { inScope: null, code: 'MOSTLY_URBAN' } as const;

// One urban-insured member is left out and the rest judged (reading 25); only where all draw benefits nobody is left.
function wholeFamilyUrban(members: readonly AssessedMember[]): HouseholdScope {
  const secured = members.every(({ urbanBenefits = [] }) => urbanBenefits.length > 0);
  const scope = secured
    ? ({ inScope: false, code: 'URBAN_SECURITY' } as const)
    : ({ inScope: true, code: 'RELOCATED' } as const);
  return { computed: 'RELOCATED_NOW_URBAN', ...scope };
}
