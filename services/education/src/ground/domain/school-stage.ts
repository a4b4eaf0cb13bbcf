/** Stage of schooling, as the graph names it. */
export type SchoolStage =
  | 'PRESCHOOL_AGE'
  | 'KINDERGARTEN'
  | 'PRIMARY'
  | 'JUNIOR'
  | 'HIGH_SCHOOL'
  | 'VOCATIONAL_SCHOOL'
  | 'VOCATIONAL_COLLEGE'
  | 'TECHNICIAN'
  | 'BACHELOR'
  | 'POSTGRADUATE';

/** 在校生状况 of the national code list and the stage each belongs to. */
export const STAGE_OF_STATUS = {
  学龄前儿童: 'PRESCHOOL_AGE',
  学前教育: 'KINDERGARTEN',
  小学: 'PRIMARY',
  七年级: 'JUNIOR',
  八年级: 'JUNIOR',
  九年级: 'JUNIOR',
  普通高中一年级: 'HIGH_SCHOOL',
  普通高中二年级: 'HIGH_SCHOOL',
  普通高中三年级: 'HIGH_SCHOOL',
  中职一年级: 'VOCATIONAL_SCHOOL',
  中职二年级: 'VOCATIONAL_SCHOOL',
  中职三年级: 'VOCATIONAL_SCHOOL',
  高职高专一年级: 'VOCATIONAL_COLLEGE',
  高职高专二年级: 'VOCATIONAL_COLLEGE',
  高职高专三年级: 'VOCATIONAL_COLLEGE',
  技师学院一年级: 'TECHNICIAN',
  技师学院二年级: 'TECHNICIAN',
  技师学院三年级: 'TECHNICIAN',
  技师学院四年级: 'TECHNICIAN',
  本科一年级: 'BACHELOR',
  本科二年级: 'BACHELOR',
  本科三年级: 'BACHELOR',
  本科四年级: 'BACHELOR',
  本科五年级: 'BACHELOR',
  硕士研究生及以上: 'POSTGRADUATE',
} as const satisfies Record<string, SchoolStage>;

/** The stage of a status in the ledger's words; undefined for a word that is not on the list. */
export function stageOf(status: string): SchoolStage | undefined {
  return Object.hasOwn(STAGE_OF_STATUS, status)
    ? STAGE_OF_STATUS[status as keyof typeof STAGE_OF_STATUS]
    : undefined;
}
