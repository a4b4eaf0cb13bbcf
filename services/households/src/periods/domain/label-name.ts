import { isMissing, type PlaceAndDay, type PolicySet, resolveParameter } from '@dixian/policy';

/** The name of the label where its document leaves it to the general word. */
const GENERAL_WORD = '兜底保障户';

/** What the safety-net label is called at a place on a day, by its document. */
export function labelName(set: PolicySet, at: PlaceAndDay): string {
  const name = resolveParameter(set, { ...at, name: 'safety-net-label' });
  return isMissing(name) || typeof name.value !== 'string' ? GENERAL_WORD : name.value;
}
