import type { Message } from './user-errors';

type Say = (...parts: string[]) => string;

// What graphql-js and graphql-jit find wrong with a value, as it stands at the end of their sentences.
const FINDINGS: readonly (readonly [RegExp, Say])[] = [
  [
    /^Expected non-nullable type "?(.+?)"? not to be null(?: at (.+?))?\.$/,
    (type, at) => `${of(at)}类型 ${type} 不能为 null`,
  ],
  [/^Expected type "?(.+?)"? to be an object\.$/, (type) => `类型 ${type} 应写作对象`],
  [
    /^Field "?(.+?)"? of required type "?(.+?)"? was not provided\.$/,
    (field, type) => `缺少字段“${field}”（类型 ${type}）`,
  ],
  [
    /^Field "(.+?)" is not defined by type "?(.+?)"?\.(.*)$/,
    (field, type, hint) => `类型 ${type} 没有字段“${field}”${meant(hint)}`,
  ],
  [
    /^Value "(.+?)" does not exist in "(.+?)" enum\.(.*)$/,
    (value, type, hint) => `“${value}”不是 ${type} 的取值${meant(hint)}`,
  ],
  [
    /^Enum "(.+?)" cannot represent non-(?:string|enum) value: .+?\.(.*)$/s,
    (type, hint) => `应为 ${type} 的取值${meant(hint)}`,
  ],
  [
    /^(?:Expected type "?\w+"?[.;] )?Int cannot represent non 32-bit signed integer value: .*$/s,
    () => '整数超出范围',
  ],
  [
    /^(?:Expected type "?\w+"?[.;] )?(\w+) cannot represent (?:a )?(?:non[- ]\w+ )?(?:\w+ )?value: .*$/s,
    (type) => `应为类型 ${type}`,
  ],
  [/^Expected type "?(.+?)"?\.$/, (type) => `应为类型 ${type}`],
  [/^Expected type "?\w+"?\. (.+)$/s, (why) => why.replace(/。$/, '')],
];

/** What a library says of a variable that does not fit, in Chinese and as it says it; undefined for any other sentence. */
export function inputMistake(message: string): Message | undefined {
  const zh = inChinese(message);
  return zh === undefined ? undefined : { zh, en: message };
}

function inChinese(message: string): string | undefined {
  if (/^Too many errors processing variables/.test(message)) return '变量里的错误太多，其余的没有再查。';
  const [, name, said = ''] = /^Variable "\$(\w+)" (.+)$/s.exec(message) ?? [];
  if (name === undefined) return undefined;
  const missing = /^of (?:required|non-null) type "(.+)" (was not provided|must not be null)\.$/.exec(said);
  if (missing) {
    const [, type, what] = missing;
    return `变量“$${name}”（类型 ${type}）${what === 'was not provided' ? '没有给值' : '不能为 null'}。`;
  }
  if (said === 'must be true or false: @skip or @include asks for it.')
    return `变量“$${name}”应为 true 或 false：@skip 或 @include 要用到它。`;
  const value = /^got invalid value (.+)$/s.exec(said)?.[1];
  return value === undefined ? undefined : ofValue(name, value);
}

// The value may hold "; " itself, so its end is the first from which on a finding is read.
function ofValue(name: string, said: string): string | undefined {
  for (let end = said.indexOf('; '); end >= 0; end = said.indexOf('; ', end + 1)) {
    const finding = said.slice(end + 2);
    for (const [pattern, say] of FINDINGS) {
      const found = pattern.exec(finding);
      if (!found) continue;
      const [, value = '', at] = /^(.+?)(?: at "(.+?)")?$/s.exec(said.slice(0, end)) ?? [];
      return `变量“$${name}”${of(at && at !== name ? at : undefined)}的值 ${value} 不对：${say(...found.slice(1))}。`;
    }
  }
  return undefined;
}

function of(place: string | undefined): string {
  return place ? `“${place}”处` : '';
}

function meant(hint: string | undefined): string {
  const names = [...(hint ?? '').matchAll(/"(.+?)"/g)].map(([, name]) => name);
  return names.length > 0 ? `，是否指 ${names.join('、')}` : '';
}
