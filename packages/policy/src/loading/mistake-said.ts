import type { Said } from '../domain/said';
import { expectedInChinese } from './expected-words';

/** A mistake in both languages: offices read it in the workbench, programmers on the command line. */
export function mistakeSaid(message: string): Said {
  const { subject, rest } = parted(message);
  const told = inChinese(rest);
  return {
    zh: told === undefined ? `写法有误：${message}` : `${subject && `${subject}：`}${told}`,
    en: message,
  };
}

interface Parted {
  readonly subject: string;
  readonly rest: string;
}

const BEGINNINGS = /^(?:(.+?): )?((?:expected|the field|this field|not valid YAML)\b.*)$/s;

function parted(message: string): Parted {
  const [, subject = '', rest = message] = BEGINNINGS.exec(message) ?? [];
  return { subject, rest };
}

function inChinese(rest: string): string | undefined {
  const [, told = rest, meant] = /^(.*); did you mean (.*)\?$/s.exec(rest) ?? [];
  for (const [pattern, words] of PHRASES) {
    if (!pattern.test(told)) continue;
    const found = typeof words === 'string' ? told.replace(pattern, words) : words(pattern.exec(told) ?? []);
    return meant === undefined ? found : `${found}；是不是“${meant}”？`;
  }
  return undefined;
}

// The most particular first: the last two take whatever a schema says it expects.
const PHRASES: readonly (readonly [RegExp, string | ((found: readonly string[]) => string)])[] = [
  [/^not valid YAML: (.*)$/s, '不是正确的 YAML：$1'],
  [/^the field (.+) is not known here$/, '这里没有“$1”这个字段'],
  [/^this field does not go with the unit$/, '这个字段与单位不相配'],
  [/^expected a field (.+)$/, '缺少字段“$1”'],
  [/^expected one of (.+), found (.+)$/s, '应为 $1 之一，现为 $2'],
  [/^expected one of (.+)$/s, '应为 $1 之一'],
  [/^expected an id that begins with (.+)$/, '编号应以“$1”开头'],
  [/^expected an id that stands once among the steps$/, '同一程序的各级编号不能重复'],
  [/^expected an id that stands once for a day$/, '同一天的编号不能重复'],
  [/^expected an id that stands once$/, '编号不能重复'],
  [/^expected an id no other folder has; (.+) has it$/, '编号与其他文件夹重复：$1'],
  [/^expected an id no other (?:folder|clause) has$/, '编号与其他文件重复'],
  [/^expected an id no other step of the procedure has$/, '程序中的步骤编号不能重复'],
  [/^expected a prefix no other document has; (.+) has it$/, '条款前缀与“$1”重复'],
  [/^expected a kind of duty$/, '应为已登记的时限事项种类'],
  [/^expected kinds of which (.+) says nothing on the same days$/, '与“$1”在相同日期规定了同一种类'],
  [/^expected a time after (.+)$/, '时间应晚于 $1'],
  [/^expected 0: the acting level hears first$/, '应为 0：先提醒经办层级'],
  [/^expected (.+) or more: steps follow in time$/, '应不小于 $1：各级按时间先后提醒'],
  [/^expected (.+) or (.+): level by level$/, '应为 $1 或 $2：逐级提醒'],
  [/^expected the name of the folder, (.+)$/, '应与文件夹名称“$1”一致'],
  [
    /^expected what it is bound to, why there is nothing to do, or not-kept$/,
    '请写明落实为什么、为何无需办理，或标为“不执行”',
  ],
  [
    /^expected a value in parameters\.yaml, as its status is parameter$/,
    '状态为“给出取值”，应写明数值（parameters.yaml）',
  ],
  [/^expected another status than informative, as it sets a value$/, '规定了数值，状态不能是“无需办理”'],
  [/^expected a clause that names (.+) as responsible$/, '应为写明由“$1”负责的条款'],
  [/^expected a clause of (.+)$/, '应为“$1”的条款'],
  [/^expected days within those of (.+)$/, '日期应在条款“$1”的有效期内'],
  [/^expected one value a day; (.+) sets it too$/, '同一天只能有一个数值，“$1”也作了规定'],
  [/^expected one clause a day; (.+) brings it into force too$/, '同一天只能由一个条款启用，“$1”也启用了它'],
  [/^expected one limit a day; (.+) sets it too$/, '同一天只能有一个时限，“$1”也作了规定'],
  [/^expected a day not before (.+)$/, '日期不能早于 $1'],
  [/^expected a name of schemas\/policy\/parameter-names\.json$/, '没有这个参数名称，请从参数目录中选择'],
  [/^expected the unit of the parameter, (.+)$/, '单位应与参数一致：$1'],
  [/^expected the unit (.+), found (.+)$/, '单位应为 $1，现为 $2'],
  [
    /^expected what (.+) prints, (.+), or a note that says why it differs; found (.+)$/s,
    '应与条款“$1”印的“$2”一致，或写明为何不同；现为 $3',
  ],
  [/^expected a kind in deadlines\.yaml$/, '应为本文件规定的时限种类（deadlines.yaml）'],
  [/^expected (\S+), the place of the step$/, '次序应为 $1'],
  [/^expected the level (.+), found (.+)$/, '层级应为 $1，现为 $2'],
  [/^expected a parent that stands before, found (.+)$/, '上级区划应先列出，现为 $1'],
  [/^expected a code of 2, 4, 6, 9 or 12 digits$/, '代码应为 2、4、6、9 或 12 位数字'],
  [/^expected the columns (.+)$/, '应有这些列：$1'],
  [/^expected a name$/, '缺少名称'],
  [/^expected a name in parameters\.yaml$/, '应为本文件规定的参数（parameters.yaml）'],
  [/^expected a unit that stands once$/, '单位不能重复'],
  [/^expected the code of a division in divisions\.csv(.*)$/s, '没有这个区划代码，请核对$1'],
  [/^expected a quote that stands in the text of (.+)$/, '引文与“$1”的原文不符'],
  [
    /^expected the span of its quote; from (\S+) to (\S+) the text prints “(.*)”$/s,
    '起止位置与引文不符：原文第 $1 至 $2 字是“$3”',
  ],
  [/^expected a loaded document(.*)$/s, '系统中没有这份文件$1'],
  [/^expected a loaded clause$/, '系统中没有这个条款'],
  [/^expected a rule of schemas\/policy\/rules$/, '没有这条规则，请从规则目录中选择'],
  [/^expected a rule of schemas\/policy\/transition-rules$/, '没有这条转换规则，请从目录中选择'],
  [/^expected (.+), whose rule it is$/, '这条规则由“$1”执行'],
  [
    /^expected evidence that an act shows in (.+), one of (.+), or a name unlike them for a record$/s,
    '“$1”中没有办理能证明它，应为 $2 之一，或另起名称作为记录',
  ],
  [
    /^expected evidence of (.+), one of (.+); only cases of (.+) have an act that shows it$/s,
    '应为“$1”的佐证 $2 之一；只有“$3”的办理能证明它',
  ],
  [
    /^expected the level (.+), as (.+) is shown by (.+); found (.+)$/s,
    '“$2”由“$3”证明，层级应为 $1，现为 $4',
  ],
  [
    /^expected a step that decides, with (.+); without one a case would end undecided$/s,
    '缺少作出决定的步骤（$1），否则办理没有结果',
  ],
  [
    /^expected calendar-days or working-days, as a step must wait for it; found (.+)$/,
    '有步骤要等它，单位应为自然日或工作日，现为 $1',
  ],
  [
    /^expected not (\S+) than (.+), which (.+) sets; (.+) lets lower levels detail, not weaken$/s,
    '与上级条款“$3”规定的 $2 相比有所降低；“$4”只允许下级细化，不得降低',
  ],
  [/^expected a place in (.+)$/, '地方应在“$1”之内'],
  [/^expected no day: (.+) tells (.+)$/, '不必写日期：“$1”已写明 $2'],
  [/^expected (.+), as the day of issue is told for the whole place$/, '应为 $1：印发日期对整个地方写明'],
  [/^expected a day from (.+) to (.+): (.+)$/s, '日期应在 $1 至 $2 之间：$3'],
  [/^expected a value that (.+) leaves open on these days$/, '“$1”在这些日期没有留待补充的数值'],
  [/^expected a policy folder with a document\.yaml$/, '应为含有 document.yaml 的政策文件夹'],
  [/^expected a folder that can be read$/, '文件夹不能读取'],
  [/^expected a file (.+) in the folder$/, '文件夹中缺少文件“$1”'],
  [/^expected a file (.+)$/, '缺少文件“$1”'],
  [
    /^expected NOT have (fewer|more) than (\d+) (?:items|characters|properties)(?:, found .+)?$/s,
    ([, way, count]) => (way === 'fewer' ? `至少 ${count} 项` : `至多 ${count} 项`),
  ],
  [
    /^expected (.+), found (.+)$/s,
    ([, what = '', found = '']) => `应为${expectedInChinese(what)}，现为 ${expectedInChinese(found)}`,
  ],
  [/^expected (.+)$/s, ([, what = '']) => `应为${expectedInChinese(what)}`],
];
