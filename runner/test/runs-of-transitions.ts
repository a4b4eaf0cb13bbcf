import type { ServiceUnderTest } from '@dixian/testkit';

const RUN = `id state round day digest approvedBy parts { department phase items handled finished failure }
  totals { department rule clause { id } divisionCode change state undecided decidedBy withoutSupport items }
  report { hash content frozenAt } acts { step account digest reason }
  stops { department phase round cause reason advice attempts failedAt resumedAt }`;

/** A run as tests read it. */
export interface Run {
  id: string;
  state: string;
  digest: string | null;
  parts: Record<string, unknown>[];
  totals: Record<string, unknown>[];
  report: { hash: string; content: string } | null;
  stops: { resumedAt: string | null; [field: string]: unknown }[];
}

interface Answered {
  __typename: string;
  code?: string;
  run: Run;
}

/** Steps of runs of dated transitions through the graph of supervision, each under a key of its own. */
export function runOn(
  services: () => { finance: ServiceUnderTest; supervision: ServiceUnderTest },
  occurredOn = '2026-01-15',
) {
  let keys = 0;
  async function mutate(account: string, mutation: string, kind: string, input: object): Promise<Answered> {
    keys += 1;
    const { data, errors } = await services().supervision.ask<{ outcome: Answered }>(
      account,
      `mutation ($input: ${kind}!) { outcome: ${mutation}(input: $input) { __typename ... on UserError { code clauses { id } }
         ${mutation === 'planTransitionRun' ? '' : '... on TransitionPreviewChanged { digest }'}
         ... on TransitionRunStepped { run { ${RUN} } } } }`,
      { input: { occurredOn, idempotencyKey: `turn-${keys}`, ...input } },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.outcome;
  }
  const kinds: Readonly<Record<string, string>> = {
    approveTransitionRun: 'ApproveTransitionRunInput',
    undoTransitionRun: 'UndoTransitionRunInput',
  };
  return {
    plan: (account: string, input: object) =>
      mutate(account, 'planTransitionRun', 'PlanTransitionRunInput', input),
    step: (account: string, mutation: string, runId: string, input: object = {}) =>
      mutate(account, mutation, kinds[mutation] ?? 'StepTransitionRunInput', { runId, ...input }),
    async run(id: string, account = 'county@441302'): Promise<Run> {
      const { data, errors } = await services().supervision.ask<{ transitionRun: Run }>(
        account,
        `query ($id: ID!) { transitionRun(id: $id) { ${RUN} } }`,
        { id },
      );
      if (errors) throw new Error(JSON.stringify(errors));
      return data.transitionRun;
    },
    async itemsOf(account: string, id: string, filter: object = {}) {
      const { data, errors } = await services().finance.ask<{
        _entities: { financeItems: { edges: { node: Record<string, unknown> }[] } }[];
      }>(
        account,
        `query ($of: [_Any!]!, $filter: TransitionItemFilter) { _entities(representations: $of) { ... on TransitionRun {
           financeItems(filter: $filter, first: 200) { edges { node { rule subject state change undecided } } } } } }`,
        { of: [{ __typename: 'TransitionRun', id }], filter },
      );
      if (errors) throw new Error(JSON.stringify(errors));
      return data._entities[0]?.financeItems.edges.map(({ node }) => node) ?? [];
    },
  };
}
