import { refuseKey } from '../../ground/domain/free-text';
import { type Refusal, refusal } from '../../ground/domain/refusal';

const MOST = 200;
// Each item's own key is this one with the item's id behind it, 200 characters in all.
const LONGEST_KEY = 150;

/** What is wrong with a call for several at once: none or more than 200, one named twice, or no key it can be known by. */
export function refuseMany(key: string, ids: readonly string[], field: string): Refusal | undefined {
  if (ids.length === 0) return refusal('items', 'REQUIRED');
  if (ids.length > MOST) return refusal('items', 'TOO_MANY_ITEMS');
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice >= 0) return refusal(`items.${twice}.${field}`, 'REPEATED');
  return refuseKey(key) ?? (key.length > LONGEST_KEY ? refusal('idempotencyKey', 'TOO_LONG') : undefined);
}
