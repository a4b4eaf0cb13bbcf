import type { PlainDate } from '@dixian/calendar';
import { decide, type PolicySet } from '@dixian/policy';
import { unclear } from '../../ground/domain/reasons';
import { pensionSubsidy } from '../domain/pension-subsidy';
import type { InsuredPerson } from '../persistence/insured-person';

/** Whether a member's premium is paid, by what was told of the member; `excludedAs` is what the office knows besides. */
export function decidePremium(
  policies: PolicySet,
  { divisionCode, told, birth, studying, registeredHere }: InsuredPerson,
  { on, excludedAs }: { on: PlainDate; excludedAs: string | null },
): ReturnType<typeof pensionSubsidy> {
  const at = { division: divisionCode, on };
  if (!told) return decide(policies, at, [unclear('STANDING_UNKNOWN', null)]);
  const excluded = excludedAs ?? (studying === true ? '在校生' : null);
  return pensionSubsidy(policies, {
    ...at,
    birthOn: birth,
    localRegistration: registeredHere,
    ...(excluded !== null && { excludedAs: excluded }),
  });
}
