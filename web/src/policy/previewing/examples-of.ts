import type {
  ExampledFragment,
  ExampleHouseholdFragment,
  MatterExamplesFragment,
} from '../../generated/graphql';
import { amount } from '../../shell/format/money';
import { DEPARTMENTS } from './departments';

/** One of those that a draft changes: whom, and what they have before and after. */
export interface Example {
  readonly id: string;
  readonly household: ExampleHouseholdFragment | null;
  /** The person or contract, where it is about one. */
  readonly whom: string;
  readonly before: string;
  readonly after: string;
}

/** Examples of one matter by one pair of clauses. */
export interface ExampleGroup {
  readonly key: string;
  readonly title: string;
  readonly clauses: string;
  readonly examples: readonly Example[];
}

/** The words that examples are told in. */
export interface ExampleWords {
  readonly has: string;
  readonly hasNot: string;
  readonly notAsked: string;
  readonly subsidies: string;
  label(type: 'PreviewedStatus' | 'ProcedureKind' | 'SupervisedKind', value: string): string;
}

type Clause = { readonly id: string } | null | undefined;
type Group = Omit<ExampleGroup, 'key'>;

/** What a draft changes, household by household, in the order of the screen; what changes for nobody is left out. */
export function examplesOf(preview: ExampledFragment, words: ExampleWords): readonly ExampleGroup[] {
  return [...ofRegister(preview, words), ...ofDuties(preview, words), ...ofMoney(preview, words)]
    .concat(DEPARTMENTS.flatMap((name) => ofMatters(preview[name] ?? [], words)))
    .filter(({ examples }) => examples.length > 0)
    .map((group, index) => ({ ...group, key: `${index} ${group.title}` }));
}

function ofRegister({ registerChanges, caseChanges }: ExampledFragment, words: ExampleWords): Group[] {
  const statuses = registerChanges.map(({ status, clauseBefore, clauseAfter, examples }) => ({
    title: words.label('PreviewedStatus', status),
    clauses: by(clauseBefore, clauseAfter),
    examples: examples.map(({ household, enters }) => ({
      ...{ id: household.id, household, whom: '' },
      ...{ before: held(!enters, words), after: held(enters, words) },
    })),
  }));
  const cases = caseChanges.map(({ kind, examples }) => ({
    title: words.label('ProcedureKind', kind),
    clauses: '',
    examples: examples.map(({ id, household }) => ({ ...NOTHING_SAID, id, household })),
  }));
  return [...statuses, ...cases];
}

function ofDuties({ obligationChanges, measureChanges }: ExampledFragment, words: ExampleWords): Group[] {
  const duties = obligationChanges.map(({ kind, clauseBefore, clauseAfter, examples }) => ({
    title: words.label('SupervisedKind', kind),
    clauses: by(clauseBefore, clauseAfter),
    examples: examples.map(({ obligation, asked, dueAfter }) => ({
      ...{ id: obligation.id, household: obligation.household ?? null, whom: '' },
      ...{ before: obligation.dueOn ?? '', after: asked ? (dueAfter ?? '') : words.notAsked },
    })),
  }));
  const rights = measureChanges.map(({ right, clauseBefore, clauseAfter, examples }) => ({
    title: right,
    clauses: by(clauseBefore, clauseAfter),
    examples: examples.map((household) => ({ ...NOTHING_SAID, id: household.id, household })),
  }));
  return [...duties, ...rights];
}

function ofMoney({ subsidyChanges }: ExampledFragment, { subsidies }: ExampleWords): Group[] {
  return (subsidyChanges ?? []).map(({ clauseBefore, clauseAfter, examples }) => ({
    title: subsidies,
    clauses: by(clauseBefore, clauseAfter),
    examples: examples.map(({ loan, subsidyBefore, subsidyAfter }) => ({
      ...{ id: loan.id, household: null, whom: [loan.borrower?.name, loan.contractNumber].join(' ').trim() },
      ...{ before: amount(subsidyBefore), after: amount(subsidyAfter) },
    })),
  }));
}

function ofMatters(matters: readonly MatterExamplesFragment[], words: ExampleWords): Group[] {
  return matters.map(({ title, clauseBefore, clauseAfter, examples }) => ({
    title,
    clauses: by(clauseBefore, clauseAfter),
    examples: examples.map((row, index) => ({
      // Two houses of one household are two examples, and neither tells its own id.
      id: `${index} ${row.household?.id} ${row.person?.id}`,
      ...{ household: row.household ?? null, whom: row.person?.name ?? '' },
      before: row.amountBefore ? amount(row.amountBefore) : held(row.heldBefore, words),
      after: row.amountAfter ? amount(row.amountAfter) : held(row.heldAfter, words),
    })),
  }));
}

const NOTHING_SAID = { whom: '', before: '', after: '' };

function by(before: Clause, after: Clause): string {
  return before?.id === after?.id ? (before?.id ?? '') : `${before?.id ?? ''} → ${after?.id ?? ''}`.trim();
}

function held(is: boolean, { has, hasNot }: ExampleWords): string {
  return is ? has : hasNot;
}
