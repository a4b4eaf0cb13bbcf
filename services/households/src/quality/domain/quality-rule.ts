import type { QualityFacts } from './quality-facts';

export const qualityStages = ['IDENTIFICATION', 'HELP', 'ELIMINATION', 'PERSON'] as const;
export type QualityStage = (typeof qualityStages)[number];

/** What a rule sees: of the household unless `subject` names a person or a measure. No names, no numbers of people. */
export interface Seen {
  readonly subject?: string;
  readonly person?: boolean;
  readonly seen: string;
  readonly clauseIds?: readonly string[];
}

/** A rule of 数据质量核查 with its words and what trips it. */
export interface QualityRule {
  /** Number in the check lists of the provinces; null where they give none. */
  readonly number: string | null;
  readonly stage: QualityStage;
  readonly zh: string;
  readonly en: string;
  look(facts: QualityFacts): readonly Seen[];
}

/** One finding about the whole household where the condition holds. */
export function seenIf(condition: boolean, seen: string): Seen[] {
  return condition ? [{ seen }] : [];
}

/** A finding about every person of whom `of` tells something. */
export function seenOfPeople(
  { people }: QualityFacts,
  of: (person: QualityFacts['people'][number]) => string | undefined,
): Seen[] {
  return people.flatMap((each) => {
    const seen = of(each);
    return seen === undefined ? [] : [{ subject: each.id, person: true, seen }];
  });
}
