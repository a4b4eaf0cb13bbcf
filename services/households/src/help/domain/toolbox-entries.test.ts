import { loadPolicies, policiesDirectory } from '@dixian/policy';
import { toolboxEntries } from './toolbox-entries';

test('JY-2025-1.1j every right that a document grants is a measure of the toolbox or said to be none', async () => {
  const policies = await loadPolicies([policiesDirectory]);
  const clauses = [...policies.entitlements.values()].flatMap((byPlace) =>
    [...byPlace.values()].flatMap((rights) => rights.map(({ clause }) => clause)),
  );
  expect(clauses.length).toBeGreaterThan(50);
  expect(clauses.filter((clause) => !(clause in toolboxEntries))).toEqual([]);
  expect(Object.keys(toolboxEntries).filter((clause) => !clauses.includes(clause))).toEqual([]);
});
