import { labourOf } from '../../help/domain/labour-of-household';
import type { PersonFacts, QualityFacts } from './quality-facts';

/** Whether somebody in the household can work; undefined where the register does not say. */
export function canWork({ people, asOf }: QualityFacts): boolean | undefined {
  const members = people.map(({ labour: labourCapacity, ...person }) => ({ ...person, labourCapacity }));
  return labourOf(members, asOf).canWork ?? undefined;
}

/** Whether a person works (务工): as the employment department tells it, else by a place of work or months of it. */
export function works({ workPlace, workMonths, toldWorking }: PersonFacts): boolean {
  return toldWorking ?? (Boolean(workPlace) || (workMonths ?? 0) > 0);
}
