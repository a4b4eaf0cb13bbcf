export { type KeptPolicies, keepPolicies } from './keep-policies';
export { keepSet, type SetContent } from './kept-sets';
export { policyKeeping } from './policy-keeping';
