import type { ClauseStatus } from '../domain/clause';
import type { PolicySet } from '../domain/policy-set';
import type { Coverage, CoveredClause } from './coverage';

const statuses: readonly ClauseStatus[] = ['enforced', 'parameter', 'tracked', 'planned', 'informative'];

/** docs/policy-coverage.md: every clause with its status, service and the files of its tests, as `fileOf` shows them. */
export function coveragePage(
  set: PolicySet,
  { clauses, counts }: Coverage,
  fileOf: (path: string) => string,
): string {
  const documents = [...set.documents.values()];
  const of = (id: string) => clauses.filter(({ clause }) => clause.document === id);
  const lines = [
    '# Clauses and what the system does with them',
    '',
    'Written by `npm run policy coverage -- --write`; do not edit.',
    '',
    `| document | clauses | ${statuses.join(' | ')} |`,
    `|---|${statuses.map(() => '---:|').join('')}---:|`,
    ...documents.map(({ id }) =>
      row([id, `${of(id).length}`, ...statuses.map((status) => countOf(of(id), status))]),
    ),
    row(['all', `${clauses.length}`, ...statuses.map((status) => `${counts[status]}`)]),
    '',
    `Planned, by service: ${planned(clauses)}.`,
  ];
  for (const { id, title, number } of documents) {
    lines.push(
      '',
      `## ${number ? `${number} ` : ''}${title}`,
      '',
      '| clause | status | service | tests |',
      '|---|---|---|---|',
    );
    lines.push(...of(id).map((covered) => clauseRow(covered, fileOf)));
  }
  return `${lines.join('\n')}\n`;
}

function clauseRow({ clause, tests }: CoveredClause, fileOf: (path: string) => string): string {
  const files = [...new Set(tests.map(({ file }) => fileOf(file)))].sort();
  return row([clause.id, clause.status, clause.service ?? '', files.join('<br>')]);
}

function planned(clauses: readonly CoveredClause[]): string {
  const byService = new Map<string, number>();
  for (const { clause } of clauses) {
    if (clause.status !== 'planned' || !clause.service) continue;
    byService.set(clause.service, (byService.get(clause.service) ?? 0) + 1);
  }
  const counted = [...byService]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([service, count]) => `${service} ${count}`);
  return counted.join(', ') || 'none';
}

function countOf(clauses: readonly CoveredClause[], status: ClauseStatus): string {
  return `${clauses.filter(({ clause }) => clause.status === status).length}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
