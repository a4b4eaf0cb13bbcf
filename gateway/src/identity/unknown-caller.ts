import type { GraphQLError } from 'graphql';
import type { Language } from '../language';
import { refusal } from '../limits/refusal';
import type { IdentityRefusal } from './identity';

/** What somebody is told who is not known, with its status: an issuer that cannot be reached is no fault of a token. */
export function unknownCaller(reason: IdentityRefusal, language: Language): GraphQLError {
  return refusal(reason, language, reason === 'IDENTITY_UNAVAILABLE' ? 503 : 401);
}
