import type { ApolloServerPlugin } from '@apollo/server';
import { isIntrospectionOnly } from '../identity/introspection-only';
import type { LimitCheck } from '../limits/check';
import { refusal } from '../limits/refusal';
import type { Manifest } from '../persisted/manifest';
import type { RequestState } from './request-state';

export interface AdmissionOptions {
  readonly limits: LimitCheck;
  /** Set where only registered operations may run. */
  readonly manifest: Manifest | undefined;
}

/** Lets an operation run if its sender is known, it is registered where it must be, and it keeps to the limits. */
export function admission({ limits, manifest }: AdmissionOptions): ApolloServerPlugin<RequestState> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ contextValue, document, operation, queryHash, request, schema }) {
        const { identity, language, outcome } = contextValue;
        outcome.operationName = operation?.name?.value;
        if (!operation) throw refusal('OPERATION_RESOLUTION_FAILURE', language, 400);
        if (!identity.known && !isIntrospectionOnly(document, operation)) {
          throw refusal(identity.reason, language, identity.reason === 'IDENTITY_UNAVAILABLE' ? 503 : 401);
        }
        if (manifest && !manifest.has(queryHash)) {
          throw refusal('PERSISTED_OPERATION_REQUIRED', language, 400);
        }
        const tooLarge = limits.refuse(schema, document, operation, request.variables ?? {}, language);
        if (tooLarge) throw tooLarge;
      },
    }),
  };
}
