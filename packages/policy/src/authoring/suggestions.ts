import { catalogue } from '../catalogue/catalogue';
import type { CatalogueEntry, CatalogueKind } from '../catalogue/catalogue-entry';
import type { PolicySet } from '../domain/policy-set';
import { examplesOf } from './examples';
import { Likeness } from './likeness';
import { filledIn } from './numbers-of-quote';

/** What a clause may be bound to: an entry of the catalogue with what its quote already tells of it. */
export interface Suggestion {
  readonly kind: CatalogueKind;
  readonly name: string;
  /** 0 to 1: how much the words of the clause are like those of the entry and of clauses that are bound to it elsewhere. */
  readonly likeness: number;
  /** Values read from the quote, by the fields the entry takes. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The clause elsewhere that is most like it; none where the title of the entry is. */
  readonly like?: string;
}

interface Told {
  readonly entry: CatalogueEntry;
  readonly clause?: string;
}

const LEAST = 0.12;

/** Suggests what clauses may be bound to, by their words. It knows the titles of the catalogue and the clauses of loaded documents. */
export class Suggestions {
  private readonly known: Likeness<Told>;

  constructor(policies: PolicySet) {
    const entries = new Map(catalogue().map((entry) => [`${entry.kind} ${entry.name}`, entry]));
    const titles = [...entries.values()].map((entry) => [{ entry }, entry.title.zh] as const);
    const bound = examplesOf(policies).flatMap(({ kind, name, clause, quote }) => {
      const entry = entries.get(`${kind} ${name}`);
      return entry ? [[{ entry, clause }, quote] as const] : [];
    });
    this.known = new Likeness<Told>([...titles, ...bound]);
  }

  /** The best suggestions for a quote, the most likely first; none where the words are like nothing known. */
  for(quote: string, most = 5): Suggestion[] {
    const best = new Map<CatalogueEntry, Suggestion>();
    for (const { key, likeness } of this.known.like(quote)) {
      const { entry, clause } = key;
      const fields = filledIn(entry, quote);
      // Numbers of the very kind an entry takes speak for it; that nobody keeps it yet speaks against it.
      const weight = (Object.keys(fields).length > 0 ? 1.3 : 1) * (entry.services.length > 0 ? 1 : 0.7);
      const weighed = Math.min(1, likeness * weight);
      if (weighed < LEAST || weighed <= (best.get(entry)?.likeness ?? 0)) continue;
      const { kind, name } = entry;
      best.set(entry, {
        kind,
        name,
        likeness: weighed,
        fields,
        ...(clause !== undefined && { like: clause }),
      });
    }
    return [...best.values()].toSorted((one, other) => other.likeness - one.likeness).slice(0, most);
  }
}
