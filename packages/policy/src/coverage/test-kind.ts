import type { Clause } from '../domain/clause';

/**
 * What a test that names a clause shows of it: that the graph decides by it, through the gateway or a service's schema;
 * that a what-if, a case beside the policies or a function does; or only that the policy service tells it.
 */
export const testKinds = ['gateway', 'schema', 'what-if', 'shown', 'cases', 'unit'] as const;
export type TestKind = (typeof testKinds)[number];

/** The kind of a test by where its file lies, from the root of the project with slashes. */
export function testKindOf(file: string, { service, alsoServices = [] }: Clause): TestKind {
  // Where the cases of all departments are put together, no service runs.
  if (/^(policies|runner\/test\/decisions)\//.test(file)) return 'cases';
  const tested = /^services\/([^/]+)\/test\//.exec(file)?.[1];
  const gateway = /^(gateway|runner)\/test\//.test(file);
  if (!tested && !gateway) return 'unit';
  // A what-if tells what a rule would do to today's rows; nobody is granted or refused anything by it.
  if (/\/what-if[^/]*\.test\./.test(file)) return 'what-if';
  if (gateway) return 'gateway';
  // The policy service tells every clause; it decides by those that are its own.
  return tested === 'policy' && ![service, ...alsoServices].includes('policy') ? 'shown' : 'schema';
}

/** Whether a test of that kind shows that the running system decides by the clause. */
export function showsDecision(kind: TestKind): boolean {
  return kind === 'gateway' || kind === 'schema';
}
