import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSchema } from 'graphql';
import { releasedOperations } from './released-operations';

const api = buildSchema('type Query { loans(first: Int = 20): [Loan!] } type Loan { id: ID! bank: String }');

function findings(...bodies: string[]): string[] {
  const root = mkdtempSync(path.join(tmpdir(), 'released-'));
  mkdirSync(path.join(root, 'schemas', 'operations'), { recursive: true });
  const operations = bodies.map((body, index) => ({ name: `Op${index}`, body }));
  writeFileSync(path.join(root, 'schemas', 'operations', '0.1.0.json'), JSON.stringify({ operations }));
  return releasedOperations(root, api).map(({ at, message }) => `${at}: ${message}`);
}

test('what pages of a release ask is still answered', () => {
  expect(findings('query Loans($first: Int) { loans(first: $first) { id bank } }')).toEqual([]);
});

test('a field that they ask for is not taken away', () => {
  const [finding, ...more] = findings('{ loans { id } }', 'query Rates { loans { id rate } }');
  expect(finding).toContain('schemas/operations/0.1.0.json Op1: Cannot query field "rate" on type "Loan".');
  expect(more).toEqual([]);
});

test('before the first release there is nothing to keep', () => {
  expect(releasedOperations(mkdtempSync(path.join(tmpdir(), 'released-')), api)).toEqual([]);
});
