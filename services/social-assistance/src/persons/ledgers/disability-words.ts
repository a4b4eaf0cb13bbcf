/** 残疾等级 as lists print it; the first is the severest. */
export const GRADES = ['一级', '二级', '三级', '四级'] as const;

/** 残疾类别 */
export const CATEGORIES = ['视力', '听力', '言语', '肢体', '智力', '精神', '多重'] as const;

/** A grade as tables keep it, 1 to 4. */
export function gradeText(grade: (typeof GRADES)[number] | undefined): string | null {
  return grade === undefined ? null : String(GRADES.indexOf(grade) + 1);
}
