import type { ClauseStatus } from '../domain/clause';
import type { PolicySet } from '../domain/policy-set';
import type { Coverage, CoveredClause } from './coverage';

const statuses: readonly ClauseStatus[] = ['enforced', 'parameter', 'tracked', 'planned', 'informative'];

/** docs/policy-coverage.md: every clause with its status, service and the files of its tests, as `fileOf` shows them. */
export function coveragePage(
  set: PolicySet,
  { clauses, counts }: Coverage,
  fileOf: (path: string) => string,
  callers: ReadonlyMap<string, readonly string[]> = new Map(),
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
    '',
    'What tests show of a clause: `gateway` and `schema`, that the running system decides by it (every enforced clause has one); `what-if`, what it would do; `shown`, that the policy service tells it; `cases`, that the decision beside the policies gives the printed answer; `unit`, that a function does.',
    ...decisions(callers),
  ];
  for (const { id, title, number } of documents) {
    lines.push(
      '',
      `## ${number ? `${number} ` : ''}${title}`,
      '',
      '| clause | status | service | shown by | tests |',
      '|---|---|---|---|---|',
    );
    lines.push(...of(id).map((covered) => clauseRow(covered, fileOf)));
  }
  return `${lines.join('\n')}\n`;
}

function clauseRow({ clause, tests, kinds }: CoveredClause, fileOf: (path: string) => string): string {
  const files = [...new Set(tests.map(({ file }) => fileOf(file)))].sort();
  return row([clause.id, clause.status, clause.service ?? '', kinds.join(', '), files.join('<br>')]);
}

function decisions(callers: ReadonlyMap<string, readonly string[]>): string[] {
  if (callers.size === 0) return [];
  const waiting = [...callers]
    .filter(([, services]) => services.length === 0)
    .map(([name]) => name)
    .toSorted();
  // By service and name, whatever the order in which the lists were found.
  const rows = [...callers]
    .filter(([, services]) => services.length > 0)
    .map(([name, services]) => [services.join(', '), name] as const)
    .toSorted(([one, name], [other, second]) => (`${one} ${name}` < `${other} ${second}` ? -1 : 1));
  return [
    '',
    '| decision | asked by |',
    '|---|---|',
    ...rows.map(([services, name]) => row([name, services])),
    '',
    `Decisions that no service asks yet: ${waiting.join(', ') || 'none'}.`,
  ];
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
