import { Conditions, type RequestContext } from '@dixian/service';
import { placeNumberSql, type TriedDraft } from '@dixian/what-if';
import { type HouseholdRow, householdColumns } from '../../register/persistence/households';
import type { PreviewedRights } from '../domain/previewed-rights';

/** Measures of one name under way in one place on either day; `place` counts from 1. */
export interface MeasuresUnderWay {
  readonly name: string;
  readonly place: number;
  readonly before: number;
  readonly after: number;
}

/** How many measures that are named after a right are under way, by right and place; one statement. */
export function countMeasures(
  context: RequestContext,
  draft: TriedDraft,
  { places, rights }: PreviewedRights,
): Promise<MeasuresUnderWay[]> {
  const add = new Conditions();
  const { place, before, after } = expressions(add, draft, places);
  add.add('name = ANY(?::text[])', [...new Set(rights.map(({ name }) => name))]);
  const sql = `SELECT name, ${place} AS place, (count(*) FILTER (WHERE ${before}))::int AS before,
      (count(*) FILTER (WHERE ${after}))::int AS after
    FROM help_measure ${add.where()} GROUP BY 1, 2`;
  return context.db.read(context.scope, (statements) =>
    statements.query<MeasuresUnderWay>(sql, add.parameters),
  );
}

// As many as a person looks through.
const EXAMPLES = 20;

/** Some households with a measure of the name under way on either day in the places of these numbers, by code. */
export function measureExamples(
  context: RequestContext,
  draft: TriedDraft,
  {
    places,
    name,
    placeNumbers,
  }: { places: readonly string[]; name: string; placeNumbers: readonly number[] },
): Promise<HouseholdRow[]> {
  const add = new Conditions();
  const { place, before, after } = expressions(add, draft, places);
  add.add('name = ?', name).add(`${place} = ANY(?::int[])`, placeNumbers).add(`${before} OR ${after}`);
  const sql = `SELECT ${householdColumns('household')} FROM household
    WHERE id IN (SELECT household_id FROM help_measure ${add.where()}) ORDER BY code COLLATE "C" LIMIT ${EXAMPLES}`;
  return context.db.read(context.scope, (statements) => statements.query<HouseholdRow>(sql, add.parameters));
}

function expressions(add: Conditions, { preview, before, after }: TriedDraft, places: readonly string[]) {
  const codes = add.parameter(places);
  add.within(preview.division);
  const underWay = (on: string) => {
    const day = `${add.parameter(on)}::date`;
    return `(added_on <= ${day} AND planned_until >= ${day} AND (dropped_on IS NULL OR dropped_on > ${day}))`;
  };
  return {
    place: placeNumberSql('division_code', `${codes}::text[]`, places.length),
    before: underWay(before.on),
    after: underWay(after.on),
  };
}
