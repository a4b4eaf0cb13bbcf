import type { RequestContext } from '@dixian/service';
import type { TriedDraft } from '@dixian/what-if';
import type { PreviewedRight } from '../domain/previewed-rights';
import { countMeasures } from '../persistence/previewed-measures';
import { previewedRights } from './previewed-rights';

/** Measures under way that are named after a right which a draft gives, takes or changes. */
export interface MeasuresOfRight extends PreviewedRight {
  readonly draft: TriedDraft;
  readonly places: readonly string[];
  readonly measures: { readonly before: number; readonly after: number; readonly withoutRight: number };
}

/** What a draft does to the rights that plans are made of, by right and clause. */
export async function measureChanges(context: RequestContext, draft: TriedDraft): Promise<MeasuresOfRight[]> {
  const found = previewedRights(draft);
  if (found.rights.length === 0) return [];
  const counts = await countMeasures(context, draft, found);
  return found.rights.map((right) => {
    const own = counts.filter(({ name, place }) => name === right.name && right.placeNumbers.includes(place));
    const [before, after] = (['before', 'after'] as const).map((side) =>
      own.reduce((sum, count) => sum + count[side], 0),
    );
    const measures = {
      before: right.before ? (before ?? 0) : 0,
      after: right.after ? (after ?? 0) : 0,
      withoutRight: right.after ? 0 : (after ?? 0),
    };
    return { draft, places: found.places, ...right, measures };
  });
}
