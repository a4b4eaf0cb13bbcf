import type { Language } from '@dixian/graph';
import { type Change, citedClauses, type Decision, type Reason, type Reasons } from '@dixian/policy';

/** How a department words its codes. */
export type Words<Code extends string> = Pick<Reasons<Code>, 'text' | 'change'>;

/** What a resolver asks of its request. */
export interface Asked {
  readonly language: Language;
}

/** Resolvers of PolicyDecision and of what it is made of, for a department that speaks by these words. */
export function decisionResolvers<Code extends string>(words: Words<Code>) {
  return {
    PolicyDecision: {
      reasons: ({ reasons }: Decision<Code>) => [...reasons],
      toChange: ({ toChange }: Decision<Code>) => [...toChange],
      flags: ({ flags }: Decision<Code>) => [...flags],
      clauses: ({ reasons, flags }: Decision<Code>) =>
        citedClauses([...reasons, ...flags]).map((id) => ({ id })),
    },
    DecisionReason: {
      text: ({ code }: Reason<Code>, _args: unknown, { language }: Asked) => words.text(code, language),
      fact: ({ fact }: Reason<Code>) => fact ?? null,
      parameter: ({ parameter }: Reason<Code>) => parameter?.name ?? null,
      value: ({ parameter }: Reason<Code>) => (parameter ? String(parameter.value) : null),
      clause: ({ clause }: Reason<Code>) => (clause === null ? null : { id: clause }),
    },
    DecisionChange: {
      text: ({ code }: Change<Code>, _args: unknown, { language }: Asked) => words.change(code, language),
      on: ({ on }: Change<Code>) => on ?? null,
      clause: ({ clause }: Change<Code>) => (clause === null ? null : { id: clause }),
    },
  };
}
