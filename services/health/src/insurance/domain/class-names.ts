// As offices print them; the first of each group is the name by which counties set rates.
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  特困: ['特困', '特困人员', '特困供养', '五保'],
  孤儿: ['孤儿', '事实无人抚养儿童'],
  低保: ['低保', '低保对象', '低保户', '最低生活保障对象'],
  低保边缘: ['低保边缘', '低保边缘家庭', '低收入', '低保边缘户'],
  监测: ['监测', '监测对象', '防止返贫监测对象', '监测户', '脱贫不稳定户', '边缘易致贫户', '突发严重困难户'],
  脱贫: ['脱贫', '脱贫户', '脱贫人口', '稳定脱贫人口'],
  残疾: ['残疾', '重度残疾人', '残疾人'],
  一般: ['一般', '一般农户', '普通居民'],
};

const BY_NAME = new Map(
  Object.entries(CLASSES).flatMap(([name, printed]) => printed.map((one) => [one, name])),
);

/** The class (资助类别) by what an office prints; undefined for one that nobody knows. */
export function classNamed(printed: string): string | undefined {
  return BY_NAME.get(printed.trim());
}
