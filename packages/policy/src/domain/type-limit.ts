import type { Entitlement } from './entitlement';
import type { PlaceAndDay } from './in-force';
import type { PolicySet } from './policy-set';
import { ruleInForce } from './resolve-rule';

/**
 * The clause by which a household of a category may not have a right, as it is reserved to those registered as poor
 * (政策界限); undefined where no document of the place draws that limit for the category.
 */
export function typeLimit(
  set: PolicySet,
  at: PlaceAndDay,
  { registeredPoorOnly = false }: Pick<Entitlement, 'registeredPoorOnly'>,
  category: string,
): string | undefined {
  if (!registeredPoorOnly) return undefined;
  const rule = ruleInForce(set, 'limited-to-registered-poor', at);
  const { categories } = rule?.with ?? {};
  return Array.isArray(categories) && categories.includes(category) ? rule?.clause : undefined;
}
