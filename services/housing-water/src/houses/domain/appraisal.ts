import type { HouseGrade } from '../../ground/domain/house-grade';

/** What an appraisal of a house (住房安全鉴定) says. */
export interface AppraisedHouse {
  grade: HouseGrade;
  /** Whether the household has no other dwelling (唯一住房). */
  soleDwelling: boolean;
}

/** Whether a house of that grade is safe (住房安全有保障): A and B are, C and D are dangerous. */
export function isSafe(grade: HouseGrade): boolean {
  return grade === 'A' || grade === 'B';
}

/** The appraisal in the words that travel with the answer, e.g. C级唯一住房. */
export function findingOf({ grade, soleDwelling }: AppraisedHouse): string {
  return `${grade}级${soleDwelling ? '唯一住房' : '住房'}`;
}
