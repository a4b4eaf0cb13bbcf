import type { PlainDate } from '@dixian/calendar';
import type { DraftPlaces, DraftPolicies, PolicySet, ReadPolicies } from '@dixian/policy';
import { type Placed, placedIn } from './by-place';
import { decodePreview, type Preview } from './preview-id';

/** One side of a preview: a law and the day on which it is asked. */
export interface PreviewSide {
  readonly policies: PolicySet;
  readonly on: PlainDate;
}

/** A draft without a mistake, with both laws that it is about. */
export interface TriedDraft {
  readonly preview: Preview;
  readonly document: string;
  readonly before: PreviewSide;
  readonly after: PreviewSide;
}

// Each keeps the draft's own rows only; what is loaded is shared by all.
const KEPT = 8;

/** The drafts that are looked at, read once each while they are. */
export class Previews {
  private readonly tried = new Map<string, Promise<TriedDraft | undefined>>();

  /** Whoever's set may be replaced says by `digest` which it is at the moment. */
  constructor(
    private readonly loaded: Pick<ReadPolicies, 'policies' | 'withDraft'> & { readonly digest?: string },
  ) {}

  /** A draft as its files say it, with every mistake. */
  read(files: ReadonlyMap<string, string>, places?: DraftPlaces): Promise<DraftPolicies> {
    return this.loaded.withDraft(files, places);
  }

  /** The draft of an id, checked as at start; undefined where the id was made up or the draft has a mistake. */
  of(id: string): Promise<TriedDraft | undefined> {
    const key = `${this.loaded.digest ?? ''} ${id}`;
    const known = this.tried.get(key) ?? this.readDraft(id);
    this.tried.delete(key);
    this.tried.set(key, known);
    for (const oldest of this.tried.keys()) {
      if (this.tried.size <= KEPT) break;
      this.tried.delete(oldest);
    }
    return known;
  }

  private async readDraft(id: string): Promise<TriedDraft | undefined> {
    const preview = decodePreview(id);
    if (!preview) return undefined;
    // Whoever gave the id looked the place up, in divisions that not every department is told of.
    const { policies, document, mistakes } = await this.read(preview.files, 'placed');
    if (!document || mistakes.length > 0) return undefined;
    return {
      preview,
      document: document.id,
      before: { policies: this.loaded.policies, on: preview.comparedOn },
      after: { policies, on: preview.on },
    };
  }
}

/** What holds on both sides. */
export interface Compared<Terms> {
  readonly before: Terms;
  readonly after: Terms;
}

/**
 * What holds for the division on both sides, and for each place below it where something else does, smallest places first;
 * `resolve` gives the terms of one side, plain values only.
 */
export function comparedByPlace<Terms>(
  { preview, before, after }: TriedDraft,
  resolve: (side: PreviewSide, place: string) => Terms,
): Placed<Compared<Terms>>[] {
  return placedIn([before.policies, after.policies], preview.division, {
    resolve: (place) => ({ before: resolve(before, place), after: resolve(after, place) }),
    key: (terms) => JSON.stringify(terms, (_name, value) => (typeof value === 'bigint' ? `${value}` : value)),
  });
}
