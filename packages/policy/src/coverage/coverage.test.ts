import type { Clause, ClauseStatus } from '../domain/clause';
import type { PolicyDocument } from '../domain/policy-document';
import { type PolicySet, policySet } from '../domain/policy-set';
import { clausesInTests } from './clauses-in-tests';
import { coverage } from './coverage';
import { functionOf, importersOf } from './decision-callers';

const ids = (source: string) =>
  clausesInTests('a.test.ts', source).map(({ clause, line }) => `${line} ${clause}`);

function setOf(statuses: Record<string, ClauseStatus>): PolicySet {
  const clauses = new Map(Object.entries(statuses).map(([id, status]) => [id, { id, status } as Clause]));
  const documents = new Map([['xa-2025', { clausePrefix: 'XA-2025' } as PolicyDocument]]);
  return { ...policySet([]), documents, clauses };
}

describe('the clauses that tests name', () => {
  it('are read from titles, with their lines', () => {
    expect(
      ids(
        `\n${'it'}('XA-2025-1.2a: five days', () => {});\n${'describe'}("XA-2025-2.3a1 and XA-2025-4.11b", () => {});`,
      ),
    ).toEqual(['2 XA-2025-1.2a', '3 XA-2025-2.3a1', '3 XA-2025-4.11b']);
  });

  it('are read after a table and in a template', () => {
    expect(ids(`${'it'}.each([[1, 'XA-2025-9']])(\n  'XA-2025-1.1: %s', () => {});`)).toEqual([
      '1 XA-2025-1.1',
    ]);
    expect(ids(`${'test'}(\`XA-2025-3.2.10 \${x}\`, () => {});`)).toEqual(['1 XA-2025-3.2.10']);
  });

  it('are not read from a body, nor from a test that does not run', () => {
    expect(ids(`${'it'}('x', () => { expect(clause).toBe('XA-2025-1.2a'); });`)).toEqual([]);
    expect(
      ids(
        `${'it'}.skip('XA-2025-1.2a', () => {}); ${'it'}.todo('XA-2025-1.2a'); x${'it'}('XA-2025-1.2a', f);`,
      ),
    ).toEqual([]);
  });
});

describe('coverage', () => {
  const set = setOf({
    'XA-2025-1': 'enforced',
    'XA-2025-2': 'enforced',
    'XA-2025-3': 'planned',
    'XA-2025-4': 'parameter',
  });
  const naming = (clause: string) => ({ clause, file: 'a.test.ts', line: 3 });

  it('counts statuses and sets the tests beside their clause', () => {
    const found = coverage(set, [naming('XA-2025-1'), naming('XA-2025-1'), naming('XA-2025-3')]);
    expect(found.counts).toMatchObject({ enforced: 2, parameter: 1, tracked: 0, informative: 0, planned: 1 });
    expect(found.clauses.map(({ tests }) => tests.length)).toEqual([2, 0, 1, 0]);
  });

  it('reports an enforced and a parameter clause without a test, and a test of a clause nobody has', () => {
    const found = coverage(set, [naming('XA-2025-1'), naming('XA-2025-9')]);
    expect(found.untested.map(({ id }) => id)).toEqual(['XA-2025-2', 'XA-2025-4']);
    expect(found.unknown).toEqual([naming('XA-2025-9')]);
  });

  it('asks of an enforced clause a test through a schema or the gateway; a what-if, a case or a function is none', () => {
    const provenBy = (file: string) =>
      coverage(setOf({ 'XA-2025-1': 'enforced' }), [{ clause: 'XA-2025-1', file, line: 1 }]).unproven
        .length === 0;
    expect(provenBy('services/finance/test/loans.test.ts')).toBe(true);
    expect(provenBy('runner/test/one-graph.test.ts')).toBe(true);
    expect(provenBy('services/finance/test/what-if.test.ts')).toBe(false);
    expect(provenBy('services/policy/test/parameters.test.ts')).toBe(false);
    expect(provenBy('policies/xa-2025/cases/values.yaml')).toBe(false);
    expect(provenBy('runner/test/decisions/successor.test.ts')).toBe(false);
    expect(provenBy('services/finance/src/domain/interest-subsidy.test.ts')).toBe(false);
    expect(provenBy('packages/policy/src/domain/due-on.test.ts')).toBe(false);
  });
});

describe('who asks a decision', () => {
  const decisions = [
    { name: 'keyHousehold' },
    { name: 'interestSubsidy', home: 'finance' },
    { name: functionOf('loan-approval'), home: 'finance' },
  ];
  const asked = (service: string, file: string, source: string) =>
    [...importersOf(decisions, [{ service, file, source }])].flatMap(([name, services]) =>
      services.map((asking) => `${asking} ${name}`),
    );

  it('is found in the imports of the services, and in those of the department it lives with', () => {
    const shared = "import { type Decision, keyHousehold as key } from '@dixian/policy';";
    expect(asked('households', 'graphql/monitoring.ts', shared)).toEqual(['households keyHousehold']);
    const own = "import { type SubsidySpan, interestSubsidy } from '../domain/interest-subsidy';";
    expect(asked('finance', 'use-cases/subsidy.ts', own)).toEqual(['finance interestSubsidy']);
    expect(asked('health', 'use-cases/subsidy.ts', own)).toEqual([]);
    expect(asked('households', 'graphql/key-household.ts', shared)).toEqual(['households keyHousehold']);
  });

  it("is neither the department's list of its decisions, nor another decision, nor a file of such a name elsewhere", () => {
    const own = "import { interestSubsidy } from './interest-subsidy';";
    expect(asked('finance', 'domain/decisions.ts', own)).toEqual([]);
    expect(asked('finance', 'domain/loan-approval.ts', own)).toEqual([]);
    const other = "import { keyHousehold } from '../persistence/key-household';";
    expect(asked('households', 'use-cases/key.ts', other)).toEqual([]);
  });
});
