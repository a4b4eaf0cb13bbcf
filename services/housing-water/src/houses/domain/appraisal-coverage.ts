import type { PlainDate } from '@dixian/calendar';
import type { HouseWord } from './house-facts';

/** Suspected houses (疑似危房), and those of them that were appraised since. */
export interface AppraisalCoverage {
  readonly suspected: number;
  readonly appraised: number;
}

/**
 * Counts them over households by a day, house by house; what a survey saw of a household counts once where nobody said
 * which house it is. A suspicion that was taken back without an appraisal is none.
 */
export function appraisalCoverage(
  households: readonly { readonly words: readonly HouseWord[] }[],
  day: PlainDate,
): AppraisalCoverage {
  const answers = households.flatMap(({ words }) =>
    answersOf(words.filter((word) => word.occurredOn <= day)),
  );
  return { suspected: answers.length, appraised: answers.filter((appraised) => appraised).length };
}

function answersOf(words: readonly HouseWord[]): boolean[] {
  const inOrder = words.toSorted(
    (one, other) => one.occurredOn.localeCompare(other.occurredOn) || one.id.localeCompare(other.id),
  );
  const houses = new Set(inOrder.flatMap(({ suspected, houseNumber }) => (suspected ? [houseNumber] : [])));
  if (houses.size === 0) return answerTo(inOrder, ({ unsafeSeen }) => unsafeSeen);
  return [...houses].flatMap((number) =>
    answerTo(
      inOrder.filter(({ houseNumber }) => houseNumber === number),
      ({ suspected }) => suspected,
    ),
  );
}

// Empty where it was taken back.
function answerTo(words: readonly HouseWord[], said: (word: HouseWord) => boolean | null): boolean[] {
  const last = words.findLastIndex((word) => said(word) === true);
  const since = words[last];
  if (!since) return [];
  if (words.some(({ grade, occurredOn }) => grade !== null && occurredOn >= since.occurredOn)) return [true];
  return words.slice(last + 1).some((word) => said(word) === false) ? [] : [false];
}
