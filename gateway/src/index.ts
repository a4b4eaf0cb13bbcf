export { VARIABLES } from './environment';
export type { Verifier } from './identity/identity';
export type { Limits } from './limits/limits';
export type { GatewayOptions } from './options';
export { type RunningGateway, startGateway } from './start-gateway';
