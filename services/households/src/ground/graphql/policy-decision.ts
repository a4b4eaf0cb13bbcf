import { citedClauses, type Decision, type Reason, type ReasonCode, reasonText } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import { cited } from './cited';

/** Fields of PolicyDecision that are not given with it. */
export const PolicyDecision = {
  clauses: ({ reasons, flags }: Decision) => cited(citedClauses([...reasons, ...flags])),
};

/** Fields of DecisionReason that are not given with it. */
export const DecisionReason = {
  text: ({ code }: Reason, _args: unknown, { language }: RequestContext) =>
    reasonText(code as ReasonCode, language),
  fact: ({ fact }: Reason) => fact ?? null,
  parameter: ({ parameter }: Reason) => parameter?.name ?? null,
  value: ({ parameter }: Reason) => (parameter ? String(parameter.value) : null),
  clause: ({ clause }: Reason) => clause && { id: clause },
};

/** Fields of DecisionChange that are not given with it. */
export const DecisionChange = {
  on: ({ on }: Decision['toChange'][number]) => on ?? null,
  clause: ({ clause }: Decision['toChange'][number]) => clause && { id: clause },
};
