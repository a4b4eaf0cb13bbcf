import type { TwoServices } from '../two-services';

/** A case as the history goes on with it. */
export interface Case {
  readonly id: string;
  readonly nextStep: string | null;
  readonly lead: { readonly id: string } | null;
}

/** What an act answered. */
export interface Outcome {
  readonly __typename: string;
  readonly code?: string;
  readonly lead?: { readonly id: string };
  readonly household?: { readonly id: string };
  readonly case?: Case;
}

const CASE_ACT = /^(hold|submit|post|announce|record(?!SurveyVisits))/;
const REGISTER_ACT = /^(register|move|split|merge)Households?$/;

function shownOf(mutation: string): string {
  if (mutation === 'receiveLead') return '... on LeadReceived { lead { id } }';
  if (REGISTER_ACT.test(mutation)) return '... on HouseholdRecorded { household { id } }';
  return CASE_ACT.test(mutation) ? '... on CaseActRecorded { case { id nextStep lead { id } } }' : '';
}

/** Acts in the register, each under a key of its own, and what came of them by mutation and answer. */
export class HistoryActs {
  private keys = 0;
  readonly outcomes = new Map<string, number>();

  constructor(
    private readonly services: TwoServices,
    private readonly name: string,
  ) {}

  /** A key that no act has had. */
  key(): string {
    this.keys += 1;
    return `history-${this.name}-${this.keys}`;
  }

  /** Does something as an account; what is refused is an outcome like others. */
  async act(account: string, mutation: string, given: object): Promise<Outcome> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await this.services.households.ask<Record<string, Outcome>>(
      account,
      `mutation ($input: ${type}!) { ${mutation}(input: $input) {
         __typename ${shownOf(mutation)} ... on UserError { code } } }`,
      { input: { ...given, idempotencyKey: this.key() } },
    );
    expect(errors).toBeUndefined();
    const outcome = data[mutation] as Outcome;
    this.note(mutation, outcome);
    return outcome;
  }

  /** Counts what came of a mutation. */
  note(mutation: string, { code, __typename }: Pick<Outcome, 'code' | '__typename'>): void {
    const name = `${mutation} ${code ?? __typename}`;
    this.outcomes.set(name, (this.outcomes.get(name) ?? 0) + 1);
  }
}
