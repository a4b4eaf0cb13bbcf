import { type Refusal, refusal } from '../../ground/domain/refusal';

const MOST = 200;

/** What is wrong with a call for several at once: none or more than 200, or one named twice. */
export function refuseMany(ids: readonly string[], field: string): Refusal | undefined {
  if (ids.length === 0) return refusal('items', 'REQUIRED');
  if (ids.length > MOST) return refusal('items', 'TOO_MANY_ITEMS');
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  return twice >= 0 ? refusal(`items.${twice}.${field}`, 'REPEATED') : undefined;
}
