import type { CountedFragment, ObligationGrouping, OverdueAge } from '../generated/graphql';
import type { SupervisionSearch } from './search';

/** What one can count by, in the order in which people ask. */
export const DIMENSIONS = [
  'DIVISION',
  'UNIT',
  'SECTOR',
  'DEPARTMENT',
  'KIND',
  'CLAUSE',
  'AGE',
  'MONTH',
  'LEVEL',
] as const satisfies readonly ObligationGrouping[];

export type Counted = Pick<
  CountedFragment,
  'divisionCode' | 'unit' | 'sector' | 'department' | 'kind' | 'clause' | 'overdueBy' | 'month' | 'level'
>;

/** Days overdue, from and to, of each age. */
const ages: Readonly<Record<OverdueAge, readonly [from: number, to: number | undefined]>> = {
  UP_TO_7_DAYS: [1, 7],
  UP_TO_30_DAYS: [8, 30],
  UP_TO_90_DAYS: [31, 90],
  OVER_90_DAYS: [91, undefined],
};

/** What a line of the counts adds to the address, so that the list below is what the line counts; nothing where it has no list. */
export function narrow(by: ObligationGrouping, row: Counted, day: string): SupervisionSearch | undefined {
  const { divisionCode, unit, sector, department, kind, clause, overdueBy, month, level } = row;
  if (by === 'DIVISION' && divisionCode) return { division: divisionCode };
  if (by === 'UNIT' && unit) {
    return { unit: unit.sector ? `${unit.divisionCode}/${unit.sector}` : unit.divisionCode };
  }
  if (by === 'SECTOR' && sector) return { sector };
  if (by === 'DEPARTMENT' && department) return { department };
  if (by === 'KIND' && kind) return { kind };
  if (by === 'CLAUSE' && clause) return { clause: clause.id };
  if (by === 'LEVEL' && level) return { level };
  if (by === 'MONTH' && month) return { from: `${month}-01`, to: endOf(month) };
  if (by !== 'AGE' || !overdueBy) return undefined;
  const [least, most] = ages[overdueBy];
  return { status: 'OVERDUE', from: most ? before(day, most) : undefined, to: before(day, least) };
}

/** What takes back everything that lines of the counts have added. */
export const everything: SupervisionSearch = {
  division: undefined,
  unit: undefined,
  sector: undefined,
  department: undefined,
  kind: undefined,
  clause: undefined,
  level: undefined,
  from: undefined,
  to: undefined,
};

function before(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

function endOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
