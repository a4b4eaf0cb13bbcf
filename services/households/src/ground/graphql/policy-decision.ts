import { citedClauses } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import { changeText, reasonText } from '../domain/reasons';
import type { DecisionChangeResolvers, DecisionReasonResolvers, PolicyDecisionResolvers } from '../generated';
import { cited } from './cited';

/** Fields of PolicyDecision that are not given with it. */
export const PolicyDecision: Complete<PolicyDecisionResolvers> = {
  reasons: ({ reasons }) => [...reasons],
  toChange: ({ toChange }) => [...toChange],
  flags: ({ flags }) => [...flags],
  clauses: ({ reasons, flags }) => cited(citedClauses([...reasons, ...flags])),
};

/** Fields of DecisionReason that are not given with it. */
export const DecisionReason: Complete<DecisionReasonResolvers> = {
  text: ({ code }, _args, { language }) => reasonText(code, language),
  fact: ({ fact }) => fact ?? null,
  parameter: ({ parameter }) => parameter?.name ?? null,
  value: ({ parameter }) => (parameter ? String(parameter.value) : null),
  clause: ({ clause }) => (clause === null ? null : { id: clause }),
};

/** Fields of DecisionChange that are not given with it. */
export const DecisionChange: Complete<DecisionChangeResolvers> = {
  text: ({ code }, _args, { language }) => changeText(code, language),
  on: ({ on }) => on ?? null,
  clause: ({ clause }) => (clause === null ? null : { id: clause }),
};
