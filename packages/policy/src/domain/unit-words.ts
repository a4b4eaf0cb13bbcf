import type { Said } from './said';

const UNITS: Readonly<Record<string, Said>> = {
  CNY: { zh: '元', en: 'yuan' },
  'CNY-per-person-year': { zh: '元/人·年', en: 'yuan per person and year' },
  'CNY-per-person-month': { zh: '元/人·月', en: 'yuan per person and month' },
  percent: { zh: '%', en: 'percent' },
  'working-days': { zh: '个工作日', en: 'working days' },
  'calendar-days': { zh: '个自然日', en: 'calendar days' },
  months: { zh: '个月', en: 'months' },
  years: { zh: '年', en: 'years' },
  'years-of-age': { zh: '周岁', en: 'years of age' },
};

/** What a unit that quotes print is called; as policy files write it where it is another. */
export function unitSaid(unit: string): Said {
  return UNITS[unit] ?? { zh: unit, en: unit };
}
