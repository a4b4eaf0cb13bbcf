import type { CountedFragment, ObligationGrouping } from '../generated/graphql';
import type { useLabel } from '../shell/format/label';
import type { Column } from '../shell/list/column';
import type { sectorNames } from './sector-names';
import type { words } from './words';

type Said = { readonly [Key in keyof typeof words]: string };

export interface Naming {
  readonly said: Said;
  readonly label: ReturnType<typeof useLabel>;
  readonly departments: Readonly<Record<string, string>>;
  readonly sectors: { readonly [Key in keyof typeof sectorNames]: string };
  readonly place: (code: string | null | undefined) => string;
}

/** What a line of the counts is called, by what it is counted by. */
export function nameOf(by: ObligationGrouping, row: CountedFragment, naming: Naming): string {
  const { said, label, departments, sectors, place } = naming;
  const sector = (name: string | null | undefined) =>
    name ? (sectors[name as keyof typeof sectorNames] ?? name) : '';
  const names: Partial<Record<ObligationGrouping, string>> = {
    DIVISION: place(row.divisionCode),
    UNIT: row.unit ? [place(row.unit.divisionCode), sector(row.unit.sector)].filter(Boolean).join(' · ') : '',
    SECTOR: sector(row.sector),
    DEPARTMENT: row.department ? (departments[row.department] ?? row.department) : '',
    KIND: label('SupervisedKind', row.kind),
    CLAUSE: row.clause ? `${row.clause.documentNumber} ${row.clause.section}` : '',
    AGE: label('OverdueAge', row.overdueBy),
    MONTH: row.month ?? '',
    LEVEL: label('TaskLevel', row.level),
  };
  return names[by] || said.none;
}

export function countColumns(
  by: ObligationGrouping,
  naming: Naming,
  onChoose: (row: CountedFragment) => void,
  isList: (row: CountedFragment) => boolean,
): readonly Column<CountedFragment>[] {
  const { said } = naming;
  const number = (key: string, title: string, of: (row: CountedFragment) => number) =>
    ({ key, title, isNumber: true, show: of }) as const;
  return [
    {
      key: 'name',
      title: said.name,
      show: (row) =>
        isList(row) ? (
          <button type="button" className="plain" title={row.clause?.quote} onClick={() => onChoose(row)}>
            {nameOf(by, row, naming)}
          </button>
        ) : (
          <span className="quiet">{nameOf(by, row, naming)}</span>
        ),
    },
    {
      key: 'overdue',
      title: said.overdue,
      isNumber: true,
      show: ({ overdue }) => <span className={overdue > 0 ? 'late' : 'quiet'}>{overdue}</span>,
    },
    number('overdueHouseholds', said.overdueHouseholds, (row) => row.overdueHouseholds),
    number('open', said.open, (row) => row.open),
    number('met', said.met, (row) => row.met),
    number('metLate', said.metLate, (row) => row.metLate),
    number('suspended', said.suspended, (row) => row.suspended),
    number('stopped', said.stopped, (row) => row.stopped),
    {
      key: 'rate',
      title: said.rate,
      isNumber: true,
      show: ({ onTimeRate }) => (onTimeRate === null ? '—' : `${onTimeRate}%`),
    },
  ];
}
