import type { ApolloServerPlugin } from '@apollo/server';
import { askedRoots } from '@dixian/graph';
import {
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { isIntrospectionOnly } from '../identity/introspection-only';
import type { JudgePublic } from '../identity/public-fields';
import type { SignedCaller } from '../identity/signed-caller';
import { unknownCaller } from '../identity/unknown-caller';
import type { JudgeAlike } from '../kept/alike-fields';
import type { LimitCheck } from '../limits/check';
import { unusableNumber } from '../limits/numbers';
import { refusal } from '../limits/refusal';
import type { Manifest } from '../persisted/manifest';
import { countedIn } from '../quotas/counted-fields';
import type { Quotas } from '../quotas/quotas';
import type { RequestState } from './request-state';

export interface AdmissionOptions {
  readonly limits: LimitCheck;
  /** Set where only registered operations may run. */
  readonly manifest: Manifest | undefined;
  readonly introspection: boolean;
  readonly judgePublic: JudgePublic;
  readonly judgeAlike: JudgeAlike;
  readonly quotas: Quotas;
}

/**
 * Lets an operation run if its sender is known or it is public, it is registered where it must be, and it keeps to the
 * limits.
 */
export function admission(options: AdmissionOptions): ApolloServerPlugin<RequestState> {
  const { limits, manifest, quotas } = options;
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ contextValue, document, operation, queryHash, request, schema }) {
        const { identity, language, outcome } = contextValue;
        outcome.operationName = operation?.name?.value;
        if (!operation) throw refusal('OPERATION_RESOLUTION_FAILURE', language, 400);
        outcome.operation = askedRoots(operation);
        outcome.alike = options.judgeAlike(schema, document, operation);
        contextValue.traced?.call(outcome.operation);
        if (operation.operation === 'subscription') {
          throw refusal('SUBSCRIPTIONS_NOT_OFFERED', language, 400);
        }
        if (!identity.known) {
          contextValue.signedCaller = admitNobody(options, contextValue, { schema, document, operation });
        }
        const work = identity.known ? identity.work : undefined;
        if (work !== undefined && operation.operation !== OperationTypeNode.QUERY) {
          throw refusal('TOKEN_INVALID', language, 401);
        }
        // What a service asks on behalf of an account is registered with that service.
        if (manifest && work === undefined && !manifest.has(queryHash)) {
          throw refusal('PERSISTED_OPERATION_REQUIRED', language, 400);
        }
        const number = unusableNumber(document, request.variables);
        if (number !== undefined) throw refusal('NUMBER_NOT_USABLE', language, 400, { value: number });
        const tooLarge = limits.refuse(schema, document, operation, request.variables ?? {}, language);
        if (tooLarge) throw tooLarge;
        // What a service does for an account is bounded there.
        if (work !== undefined) return;
        const cost = limits.costOf(schema, document, operation, request.variables ?? {});
        for (const [quota, amount] of [...countedIn(document, operation), ['cost', cost] as const]) {
          const used = quotas.take(contextValue.holder, quota, amount);
          if (used) throw refusal('QUOTA_USED_UP', language, 429, { ...used });
        }
      },
    }),
  };
}

// Gives the signed caller of a public operation; none for the schema alone, which asks no subgraph. Throws for others.
function admitNobody(
  { introspection, judgePublic }: AdmissionOptions,
  { identity, language, signAsPublic }: RequestState,
  asked: { schema: GraphQLSchema; document: DocumentNode; operation: OperationDefinitionNode },
): SignedCaller | undefined {
  const { schema, document, operation } = asked;
  if (introspection && isIntrospectionOnly(document, operation)) return undefined;
  const verdict = signAsPublic ? judgePublic(schema, document, operation) : 'NOT_PUBLIC';
  if (verdict === 'SEVERAL_MUTATIONS') throw refusal('SEVERAL_PUBLIC_MUTATIONS', language, 400, { limit: 1 });
  if (verdict === 'PUBLIC' && signAsPublic) return signAsPublic();
  const reason = identity.known ? 'TOKEN_MISSING' : identity.reason;
  throw unknownCaller(reason, language);
}
