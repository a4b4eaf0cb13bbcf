import { Link } from '@tanstack/react-router';
import type { ObligationStatus, SupervisionListQuery } from '../generated/graphql';
import { Due } from '../shell/format/due';
import type { useLabel } from '../shell/format/label';
import type { Column } from '../shell/list/column';
import type { words } from './words';

export type Row = NonNullable<SupervisionListQuery['list']>['edges'][number];
type Said = { readonly [Key in keyof typeof words]: string };

export const toneOf: Partial<Record<ObligationStatus, string>> = {
  OVERDUE: 'late',
  MET: 'met',
  MET_LATE: 'soon',
};

export function obligationColumns(
  said: Said,
  label: ReturnType<typeof useLabel>,
  place: (code: string) => string,
  day: string,
): readonly Column<Row>[] {
  return [
    { key: 'duty', title: said.duty, show: ({ node }) => node.name },
    {
      key: 'household',
      title: said.household,
      show: ({ node: { household } }) =>
        household && (
          <Link to="/households/$id" params={{ id: household.id }}>
            {household.head?.name} <span className="quiet">{household.code}</span>
          </Link>
        ),
    },
    {
      key: 'place',
      title: said.place,
      sort: 'DIVISION',
      show: ({ node }) => node.household?.division?.name ?? place(node.divisionCode),
    },
    { key: 'level', title: said.level, show: ({ node }) => label('TaskLevel', node.level) },
    {
      key: 'due',
      title: said.dueOn,
      sort: 'DUE_ON',
      show: ({ node }) =>
        node.metOn ? node.dueOn : <Due dueOn={node.dueOn} asOf={day} provisional={node.provisional} />,
    },
    {
      key: 'status',
      title: said.status,
      show: ({ status }) => (
        <span className={`tag ${toneOf[status] ?? ''}`}>{label('ObligationStatus', status)}</span>
      ),
    },
    { key: 'metOn', title: said.metOn, sort: 'MET_ON', show: ({ node }) => node.metOn },
    {
      key: 'triggeredOn',
      title: said.triggeredOn,
      sort: 'TRIGGERED_ON',
      isExtra: true,
      show: ({ node }) => node.triggeredOn,
    },
    {
      key: 'kind',
      title: said.kind,
      isExtra: true,
      show: ({ node }) => label('SupervisedKind', node.kind),
    },
    {
      key: 'daysLate',
      title: said.daysLate,
      isNumber: true,
      isExtra: true,
      show: ({ daysOverdue }) => (daysOverdue > 0 ? daysOverdue : ''),
    },
  ];
}
