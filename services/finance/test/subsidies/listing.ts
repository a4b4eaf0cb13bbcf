import type { ServiceUnderTest } from '@dixian/testkit';

export const YEAR = { from: '2025-01-01', to: '2025-12-31' };

const LIST = `id state version postedOn approvedOn paidOn
  totals { lines loansPaid loansRefused toCheck flagged interest subsidy listedBefore payable }`;
const ANSWERS: Readonly<Record<string, readonly [type: string, fields: string]>> = {
  prepareSubsidyList: ['SubsidyListPrepared', `list { ${LIST} }`],
  correctSubsidyList: ['SubsidyListPrepared', `list { ${LIST} }`],
  settleSubsidyLine: ['SubsidyLineSettled', `list { ${LIST} }`],
  recordLoanEvent: ['LoanEventRecorded', 'event { id kind amount }'],
};
const EXCEEDED = new Set(['settleSubsidyLine', 'recordLoanEvent']);
const STEPS = /^(post|approve|settle|record.*Payment)/;

interface List {
  id: string;
  state: string;
  version: number;
  totals: Record<string, number | string>;
}
export type Outcome = { __typename: string; code?: string; version?: number; list?: List; event?: object };

/** Acts on lists of a running service, each under a key of its own, on 15 January 2026 unless the input says otherwise. */
export function listing(running: () => ServiceUnderTest) {
  let keys = 0;
  return {
    async act(account: string, mutation: string, input: object): Promise<Outcome> {
      const kind = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
      const inputType = /^(post|approve)/.test(mutation) ? 'StepSubsidyListInput' : `${kind}Input`;
      const [type, fields] = ANSWERS[mutation] ?? ['SubsidyListStepped', `list { ${LIST} }`];
      keys += 1;
      const { data, errors } = await running().ask<{ outcome: Outcome }>(
        account,
        `mutation ($input: ${inputType}!) { outcome: ${mutation}(input: $input) {
           __typename ... on UserError { code message }
           ${EXCEEDED.has(mutation) ? '... on AmountExceeded { available over }' : ''}
           ${STEPS.test(mutation) && mutation !== 'recordLoanEvent' ? '... on ListChanged { version }' : ''}
           ... on ${type} { ${fields} } } }`,
        { input: { occurredOn: '2026-01-15', idempotencyKey: `key-${keys}`, ...input } },
      );
      if (errors) throw new Error(JSON.stringify(errors));
      return data.outcome;
    },
    async lines(list: string, filter: object = {}) {
      const { data } = await running().ask<{
        subsidyList: { lines: { totalCount: number; edges: { node: Record<string, unknown> }[] } };
      }>(
        'finance@410526',
        `query ($id: ID!, $filter: SubsidyLineFilter) { subsidyList(id: $id) { lines(first: 200, filter: $filter) {
           totalCount edges { node { id contractNumber from to days balance balanceDays annualRatePercent daysAYear sharePercent
             interest subsidy bankInterest outcome clause { id } reasons { code text clause { id } } flags { code }
             household { id } loan { id } } } } } }`,
        { id: list, filter },
      );
      return data.subsidyList.lines;
    },
    async query<Data>(text: string, variables: object = {}): Promise<Data> {
      const { data, errors } = await running().ask<Data>('finance@410526', text, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
  };
}
