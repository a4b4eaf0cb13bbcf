export { type KeptPolicies, keepPolicies } from './keep-policies';
export { type KeptSet, keepSet, newestSet } from './kept-sets';
export { policyKeeping } from './policy-keeping';
