export type { DeedRow } from './deeds/deed-list';
export { showingDeeds } from './deeds/deed-resolvers';
export { decodeDeeds, encodeDeeds } from './deeds/deeds-id';
export {
  clausesBehind,
  clausesOfDecision,
  type DeedsOfTable,
  keptAsDeeds,
  notKeptAsDeeds,
} from './deeds/kept-as-deeds';
export { policyDeed } from './deeds/table';
export { type KeptPolicies, keepPolicies } from './keep-policies';
export { keepSet, type SetContent } from './kept-sets';
export { policyKeeping } from './policy-keeping';
