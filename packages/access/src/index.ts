export { InvalidAccount, parseAccount } from './accounts';
export { type Caller, NOWHERE, ROLES, type Role, SECTORS, type Sector } from './caller';
export { publicCaller } from './caller-claims';
export { CALLER_HEADER, type ForwardedCaller, signCaller, verifyCaller } from './forwarding';
export { IssuerUnreachable, type TokenIssuer } from './issuer-keys';
export { AUDIENCE, generateIssuerKeys, issueToken, LOCAL_ISSUER } from './local-issuer';
export { canActFor, isReadOnly, type Right, visibleSector } from './rights';
export { SERVICE_HEADER, signService, verifyService } from './service-signature';
export { bearerToken, type TokenFailure, type TokenOutcome, TokenVerifier } from './tokens';
