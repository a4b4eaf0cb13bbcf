import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPolicies, policiesDirectory } from '@dixian/policy';
import { gapKindsInOrder } from './gap-kinds';
import { measureFamilies } from './measure-families';

const SCHEMA = join(policiesDirectory, '..', 'schemas', 'policy', 'entitlements.json');

test('a document may name the families and gaps that the toolbox knows, and no others', () => {
  const { items } = JSON.parse(readFileSync(SCHEMA, 'utf8'));
  const { properties } = items.properties.measure.oneOf.find(
    ({ type }: { type: string }) => type === 'object',
  );
  expect(properties.family.enum).toEqual(Object.keys(measureFamilies));
  expect(properties.gaps.items.enum).toEqual(gapKindsInOrder);
});

test('JY-2025-1.1j every right of every document says what measure it is, or that it is none', async () => {
  const policies = await loadPolicies([policiesDirectory]);
  const rights = [...policies.entitlements.values()].flatMap((byPlace) => [...byPlace.values()].flat());
  expect(rights.length).toBeGreaterThan(50);
  expect(rights.filter(({ measure }) => measure !== null && measure.family in measureFamilies)).toHaveLength(
    rights.filter(({ measure }) => measure !== null).length,
  );
});
