import { known, type PlaceAndDay, type PolicySet, ruleInForce } from '@dixian/policy';
import { type Layer, type Layers, layerOrder, paidBy } from './layers';

/** What one layer paid of a bill. */
export interface PaidByLayer {
  readonly layer: Layer;
  readonly amount: bigint;
}

/** What each layer paid of a bill, in the order that the place prints on the day; in the usual one where it prints none. */
export function inPrintedOrder(set: PolicySet, at: PlaceAndDay, layers: Layers): PaidByLayer[] {
  const rule = ruleInForce(set, 'health-layers', at);
  const { parameter } = known(set, at, rule, { parameter: 'health-protection-layers' });
  const printed = Array.isArray(parameter?.value) ? (parameter.value as readonly string[]) : [];
  return layerOrder(printed).map((layer) => ({ layer, amount: paidBy(layers, layer) }));
}
