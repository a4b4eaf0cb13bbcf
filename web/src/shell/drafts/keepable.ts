/** Fields that no draft holds, by how the graph calls them: who somebody is, where to reach them, how healthy they are. */
const NEVER =
  /certificate|idNumber|phone|bankAccount|cardNumber|illness|disease|diagnos|disab|medical|health|treat/i;

// A number that may be one of a person: 15 or 18 characters, or a mobile phone's.
const NUMBER = /(?<!\d)(\d{17}[\dXx]|\d{15}|1[3-9]\d{9})(?!\d)/;

// What files of health work are full of; a text with one of these is not kept on the machine.
const HEALTH = /[病癌瘤症残疾瘫诊疗]|住院|手术|艾滋|精神障碍|怀孕|流产|HIV/;

/** What of a form's values may lie in a draft. Numbers of people and words of health stay in the open page alone. */
export function keepable(value: unknown, path = ''): unknown {
  if (NEVER.test(path)) return undefined;
  if (typeof value === 'string') return NUMBER.test(value) || HEALTH.test(value) ? undefined : value;
  if (Array.isArray(value))
    return value.map((each) => keepable(each, path)).filter((each) => each !== undefined);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, each]) => [name, keepable(each, `${path}.${name}`)]);
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
}
