import type { MirroredFragment, MirroredLineFragment } from '../../generated/graphql';

/** Who answers cases: the policy office by the law alone, and departments by their own fields. */
const ANSWERERS = [
  'mirror',
  'registerMirror',
  'educationMirror',
  'employmentMirror',
  'financeMirror',
  'healthMirror',
  'housingWaterMirror',
  'socialAssistanceMirror',
] as const;

type Answerer = (typeof ANSWERERS)[number];

/** What one of them answered; undefined where its service did not. */
interface Answered {
  readonly by: Answerer;
  readonly same: number | undefined;
  readonly other: number | undefined;
}

/** The cases of the document before, put together from what each answers. */
export interface Mirrored {
  readonly answered: readonly Answered[];
  /** Every case that somebody answered, those answered otherwise first. */
  readonly cases: readonly MirroredLineFragment[];
  /** What the cases are about that nobody answered. */
  readonly unanswered: readonly string[];
}

/** Puts the answers together; undefined where the draft follows no document. */
export function mirrored(preview: MirroredFragment): Mirrored | undefined {
  const { mirror } = preview;
  if (!mirror) return undefined;
  const answersOf = (by: Answerer) =>
    by === 'mirror' ? mirror.answers : (preview[by] as readonly MirroredLineFragment[] | null | undefined);
  const all = ANSWERERS.flatMap((by) => (answersOf(by) ?? []) as readonly MirroredLineFragment[]);
  const known = new Set(all.map(({ question }) => question));
  const count = (by: Answerer, wanted: string) =>
    (answersOf(by) as readonly MirroredLineFragment[] | null | undefined)?.filter(
      ({ outcome }) => outcome === wanted,
    ).length;
  return {
    answered: ANSWERERS.map((by) => ({ by, same: count(by, 'SAME'), other: count(by, 'OTHER') })),
    cases: all.toSorted((one, other) => rank(one) - rank(other)),
    unanswered: mirror.questions.filter(({ question }) => !known.has(question)).flatMap(({ cases }) => cases),
  };
}

function rank({ outcome }: MirroredLineFragment): number {
  return outcome === 'OTHER' ? 0 : 1;
}
