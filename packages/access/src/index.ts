export { InvalidAccount, parseAccount } from './accounts';
export { type Caller, NOWHERE, ROLES, type Role, SECTORS, type Sector } from './caller';
export { callerOf, movedTo, publicCaller } from './caller-claims';
export { CLAIMS, type ClaimMap, namedRole, type RoleMap } from './claim-map';
export { isDelegation, signDelegation, verifyDelegation } from './delegation';
export { CALLER_HEADER, type ForwardedCaller, POLICIES_HEADER, signCaller, verifyCaller } from './forwarding';
export { IssuerUnreachable, type OidcIssuer, type TokenIssuer } from './issuer-keys';
export { AUDIENCE, generateIssuerKeys, issueToken, LOCAL_ISSUER } from './local-issuer';
export { type ChangedAt, mayHearOf } from './may-hear-of';
export { FACTS, type Fact, mayKnow, serviceMayKnow } from './need-to-know';
export {
  askingSecret,
  type PeerSecrets,
  peerSecrets,
  type SecretSettings,
  sharedSecrets,
} from './peer-secrets';
export { canActFor, isReadOnly, loadableServices, mayLoad, type Right, visibleSector } from './rights';
export { SERVICE_HEADER, signService, verifyService } from './service-signature';
export { type ReadAuthorization, readAuthorization } from './sign-in/authorization-request';
export { DemoIssuer, WORKBENCH_CLIENT } from './sign-in/demo-issuer';
export { bearerToken, type TokenFailure, type TokenOutcome, TokenVerifier } from './tokens';
