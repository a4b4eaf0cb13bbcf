import type { Fen } from '@dixian/money';
import type { RequestContext } from '@dixian/service';
import { comparedByPlace, type TriedDraft } from '@dixian/what-if';
import type { Matter } from './matter';
import { countPlaces, type PlaceCount, type TriedMatter } from './matter-sql';
import type { MatterTerms } from './matter-terms';

/** What a draft changes of a matter in the places where the same clauses decide before and after. */
export interface PreviewedMatter extends Omit<PlaceCount, 'place'> {
  readonly draft: TriedDraft;
  readonly tried: TriedMatter;
  readonly termsBefore: MatterTerms | null;
  readonly termsAfter: MatterTerms | null;
  readonly placeNumbers: readonly number[];
}

/** What a draft changes of each of these matters; where nothing speaks of one, or it stays as it is, nothing is told. */
export async function previewedMatters(
  context: RequestContext,
  draft: TriedDraft,
  matters: readonly Matter[],
): Promise<PreviewedMatter[]> {
  const found = await Promise.all(matters.map((matter) => previewedMatter(context, draft, matter)));
  return found.flat();
}

async function previewedMatter(
  context: RequestContext,
  draft: TriedDraft,
  matter: Matter,
): Promise<PreviewedMatter[]> {
  const places = comparedByPlace(draft, (side, place) => matter.terms(side, place));
  const groups = groupsOf(places.map(({ terms }) => terms)).filter(({ before, after }) => before || after);
  if (groups.length === 0) return [];
  const tried: TriedMatter = { draft, matter, places };
  const counts = await countPlaces(context, tried);
  return groups
    .map(({ before, after, placeNumbers }) => ({
      ...{ draft, tried, termsBefore: before, termsAfter: after, placeNumbers },
      ...summed(counts.filter(({ place }) => placeNumbers.includes(place))),
    }))
    .filter(isOther);
}

interface Group {
  readonly before: MatterTerms | null;
  readonly after: MatterTerms | null;
  readonly placeNumbers: number[];
}

function groupsOf(terms: readonly Pick<Group, 'before' | 'after'>[]): Group[] {
  const groups = new Map<string, Group>();
  for (const [index, { before, after }] of terms.entries()) {
    const key = JSON.stringify([saidOf(before), saidOf(after)]);
    const group = groups.get(key);
    if (group) group.placeNumbers.push(index + 1);
    else groups.set(key, { before, after, placeNumbers: [index + 1] });
  }
  return [...groups.values()];
}

function saidOf(terms: MatterTerms | null) {
  return terms && [terms.rule, terms.clause, terms.said];
}

function isOther({ termsBefore, termsAfter, entering, leaving, changed }: PreviewedMatter): boolean {
  const saidOtherwise = JSON.stringify(saidOf(termsBefore)) !== JSON.stringify(saidOf(termsAfter));
  return saidOtherwise || entering + leaving + changed > 0;
}

function summed(counts: readonly PlaceCount[]): Omit<PlaceCount, 'place'> {
  const sum = (of: 'before' | 'after' | 'entering' | 'leaving' | 'changed') =>
    counts.reduce((total, count) => total + count[of], 0);
  return {
    ...{ before: sum('before'), after: sum('after') },
    ...{ entering: sum('entering'), leaving: sum('leaving'), changed: sum('changed') },
    amountBefore: added(counts.map(({ amountBefore }) => amountBefore)),
    amountAfter: added(counts.map(({ amountAfter }) => amountAfter)),
  };
}

// Null where no amount is set of any.
function added(amounts: readonly (Fen | null)[]): Fen | null {
  const set = amounts.filter((amount) => amount !== null);
  return set.length > 0 ? set.reduce((sum, amount) => sum + amount, 0n) : null;
}
