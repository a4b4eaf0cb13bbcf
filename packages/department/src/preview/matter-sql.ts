import type { Fen } from '@dixian/money';
import { Conditions, type RequestContext } from '@dixian/service';
import { type Compared, type Placed, placeNumberSql, type TriedDraft } from '@dixian/what-if';
import type { Matter } from './matter';
import type { MatterTerms } from './matter-terms';
import { SideOfMatter } from './side-of-matter';

/** A matter tried on the department's records: the terms of each place on both sides, smallest places first. */
export interface TriedMatter {
  readonly draft: TriedDraft;
  readonly matter: Matter;
  readonly places: readonly Placed<Compared<MatterTerms | null>>[];
}

/** What comes of a matter in one place; `place` counts from 1, amounts are null where none is set. */
export interface PlaceCount {
  readonly place: number;
  readonly before: number;
  readonly after: number;
  readonly entering: number;
  readonly leaving: number;
  /** Of those on both sides how many get another amount. */
  readonly changed: number;
  readonly amountBefore: Fen | null;
  readonly amountAfter: Fen | null;
}

const CHANGED = 'held AND holds AND was IS DISTINCT FROM comes';

/** The counts of all places; one statement. */
export function countPlaces(context: RequestContext, tried: TriedMatter): Promise<PlaceCount[]> {
  const add = new Conditions();
  const counted = (condition: string, name: string) =>
    `(count(*) FILTER (WHERE ${condition}))::int AS "${name}"`;
  const sql = `SELECT place, ${[
    counted('held', 'before'),
    counted('holds', 'after'),
    counted('holds AND NOT held', 'entering'),
    counted('held AND NOT holds', 'leaving'),
    counted(CHANGED, 'changed'),
    'sum(was)::bigint AS "amountBefore"',
    'sum(comes)::bigint AS "amountAfter"',
  ].join(', ')} FROM ${bothSides(add, tried)} WHERE place IS NOT NULL GROUP BY 1`;
  return context.db.read(context.scope, (statements) => statements.query<PlaceCount>(sql, add.parameters));
}

/** One of those that a draft changes. */
export interface PreviewedRow {
  readonly householdId: string | null;
  readonly personId: string | null;
  readonly heldBefore: boolean;
  readonly heldAfter: boolean;
  readonly amountBefore: Fen | null;
  readonly amountAfter: Fen | null;
}

// As many as a person looks through.
const EXAMPLES = 20;

/** Some of those that change in the places of these numbers, the largest differences first. */
export function previewedRows(
  context: RequestContext,
  tried: TriedMatter,
  placeNumbers: readonly number[],
): Promise<PreviewedRow[]> {
  const add = new Conditions();
  const sql = `SELECT household_id AS "householdId", person_id AS "personId", held AS "heldBefore", holds AS "heldAfter",
      was AS "amountBefore", comes AS "amountAfter"
    FROM ${bothSides(add, tried)}
    WHERE place = ANY(${add.parameter(placeNumbers)}::int[]) AND (held <> holds OR ${CHANGED})
    ORDER BY abs(coalesce(comes, 0) - coalesce(was, 0)) DESC, division_code, id LIMIT ${EXAMPLES}`;
  return context.db.read(context.scope, (statements) => statements.query<PreviewedRow>(sql, add.parameters));
}

// Each that the matter holds of on either side, once, as `x`.
function bothSides(add: Conditions, { draft, matter, places }: TriedMatter): string {
  const codes = places.map(({ place }) => place);
  const side = (name: 'before' | 'after') => {
    const { policies, on } = draft[name];
    const terms = places.map((placed) => placed.terms[name]);
    const asked = { policies, on, known: draft.before.on, division: draft.preview.division, codes, terms };
    return matter.rows(new SideOfMatter(add, asked));
  };
  const place = placeNumberSql('division_code', `${add.parameter(codes)}::text[]`, codes.length);
  return `(SELECT *, ${place} AS place FROM (
      SELECT coalesce(a.id, b.id) AS id, coalesce(a.household_id, b.household_id) AS household_id,
        coalesce(a.person_id, b.person_id) AS person_id, coalesce(a.division_code, b.division_code) AS division_code,
        b.id IS NOT NULL AS held, a.id IS NOT NULL AS holds, b.amount AS was, a.amount AS comes
      FROM (${side('before')}) b FULL JOIN (${side('after')}) a ON a.id = b.id) AS either) x`;
}
