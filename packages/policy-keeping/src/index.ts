export { type KeptPolicies, keepPolicies } from './keep-policies';
