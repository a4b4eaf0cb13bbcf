import { decide, type Finding, type PlaceAndDay, type PolicySet } from '@dixian/policy';
import { type HousingDecision, type HousingReason, met, unclear, unmet } from '../../ground/domain/reasons';
import { findingOf, isSafe } from './appraisal';
import type { HouseState, HousesState } from './house-facts';

/** Whether a house is dangerous on the day: C or D, and not renovated since. */
export function isDangerous({ grade, renovatedOn }: HouseState): boolean {
  return grade !== null && !isSafe(grade) && renovatedOn === null;
}

/**
 * Whether housing is secure (住房安全有保障), over the houses that are not known to stand empty: a C or D, or what a survey
 * saw and nobody appraised, is not; a suspicion, or nothing known, is for a person to look at.
 */
export function housingAnswer(
  set: PolicySet,
  { state, ...at }: PlaceAndDay & { readonly state: HousesState },
): HousingDecision {
  return decide(set, at, answerFindings(state));
}

/** What was found, in words that travel with the answer; null where only a survey speaks. */
export function wordsOf({ houses }: HousesState): string | null {
  const lived = houses.filter(({ livedIn }) => livedIn !== false);
  const words = lived.flatMap(({ grade, sole, renovatedOn }) =>
    grade === null
      ? []
      : [renovatedOn ? `${grade}级住房已改造` : findingOf({ grade, soleDwelling: sole ?? false })],
  );
  return words.length > 0 ? words.join('；') : null;
}

function answerFindings({ houses, survey }: HousesState): Finding<HousingReason>[] {
  const lived = houses.filter(({ livedIn }) => livedIn !== false);
  const dangerous = lived.filter(isDangerous);
  const findings: Finding<HousingReason>[] = dangerous.map(({ number, grade }) =>
    unmet('HOUSE_DANGEROUS', null, { fact: `${number} ${grade}级` }),
  );
  if (survey?.unsafe) findings.push(unmet('SURVEY_SAW_UNSAFE', null, { fact: survey.seenOn }));
  const suspected = lived.filter(({ suspectedSince }) => suspectedSince !== null);
  findings.push(
    ...suspected.map(({ number, suspectedSince }) =>
      unclear('HOUSE_SUSPECTED', null, { fact: `${number} ${suspectedSince}` }),
    ),
  );
  if (findings.length > 0) return findings;
  const graded = lived.filter(({ grade }) => grade !== null);
  if (graded.length > 0 || survey) return [met('HOUSE_SAFE', null, { fact: factOf(graded) })];
  return [unclear('HOUSE_UNKNOWN', null)];
}

function factOf(graded: readonly HouseState[]): string {
  return graded
    .map(({ number, grade, renovatedOn }) => `${number} ${renovatedOn ?? `${grade}级`}`)
    .join('；');
}
