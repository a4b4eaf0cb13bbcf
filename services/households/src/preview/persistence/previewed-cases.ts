import { Conditions, type RequestContext } from '@dixian/service';
import { placeNumberSql, type TriedDraft } from '@dixian/what-if';
import { CASE_COLUMNS, type CaseRow } from '../../cases/persistence/cases';
import type { PreviewedSteps } from '../domain/previewed-steps';

/** Open cases of a kind in one place; `place` counts from 1. */
export interface OpenCases {
  readonly place: number;
  readonly open: number;
}

/** How many cases of a kind are open, by place. */
export function countOpenCases(
  context: RequestContext,
  draft: TriedDraft,
  steps: PreviewedSteps,
): Promise<OpenCases[]> {
  const add = new Conditions();
  const place = placeOf(add, draft, steps);
  const sql = `SELECT ${place} AS place, count(*)::int AS open FROM monitoring_case ${add.where()} GROUP BY 1`;
  return context.db.read(context.scope, (statements) => statements.query<OpenCases>(sql, add.parameters));
}

// As many as a person looks through.
const EXAMPLES = 20;

/** The oldest open cases of a kind in the places of these numbers. */
export function openCaseExamples(
  context: RequestContext,
  draft: TriedDraft,
  { steps, placeNumbers }: { steps: PreviewedSteps; placeNumbers: readonly number[] },
): Promise<CaseRow[]> {
  const add = new Conditions();
  add.add(`${placeOf(add, draft, steps)} = ANY(?::int[])`, placeNumbers);
  const sql = `SELECT ${CASE_COLUMNS} FROM monitoring_case ${add.where()} ORDER BY opened_on, id LIMIT ${EXAMPLES}`;
  return context.db.read(context.scope, (statements) => statements.query<CaseRow>(sql, add.parameters));
}

function placeOf(add: Conditions, { preview }: TriedDraft, { kind, places }: PreviewedSteps): string {
  const codes = add.parameter(places.map(({ place }) => place));
  add.add('ended_on IS NULL').add('kind = ?', kind).within(preview.division);
  return placeNumberSql('division_code', `${codes}::text[]`, places.length);
}
