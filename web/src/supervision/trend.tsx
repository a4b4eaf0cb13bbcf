import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { type ObligationFilter, SupervisionTrendDocument } from '../generated/graphql';
import { useAsOf } from '../shell/frame/as-of';
import { MiniTable } from '../shell/frame/mini-table';
import { ProblemNote } from '../shell/frame/problem-note';
import { problemOf } from '../shell/graph/problem';
import { useWords } from '../shell/language/language';
import { trendDays } from './trend-days';
import { words } from './words';

interface Props {
  readonly variables: { readonly division?: string; readonly filter: ObligationFilter };
  readonly day: string;
}

/** How it came here: the same counts at the ends of the months before. It is asked for when somebody opens it. */
export function Trend(props: Props) {
  const said = useWords(words);
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="board-how" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{said.trend}</summary>
      {isOpen && <Months {...props} />}
    </details>
  );
}

function Months({ variables: { division, filter }, day }: Props) {
  const said = useWords(words);
  const { choose } = useAsOf();
  const days = trendDays(day);
  const [first = day, second = day, third = day, fourth = day, fifth = day, last = day] = days;
  const { data, error, refetch } = useQuery(SupervisionTrendDocument, {
    variables: { first, second, third, fourth, fifth, last, filter, ...(division && { division }) },
  });
  const problem = problemOf(error);
  if (problem) return <ProblemNote problem={problem} onAgain={() => void refetch()} />;
  const counts = [data?.first, data?.second, data?.third, data?.fourth, data?.fifth, data?.last];
  const rows = days.map((on, index) => ({ on, ...counts[index]?.[0] }));
  const most = Math.max(1, ...rows.map(({ overdue = 0 }) => overdue));
  return (
    <MiniTable
      label={said.trend}
      none={said.noCounts}
      rows={rows}
      rowKey={({ on }) => on}
      columns={[
        {
          title: said.day,
          show: ({ on }) => (
            <button type="button" className="plain" onClick={() => choose(on)}>
              {on}
            </button>
          ),
        },
        {
          title: said.overdue,
          show: ({ overdue }) => (
            <span className="trend-bar">
              <span aria-hidden="true" style={{ width: `${(100 * (overdue ?? 0)) / most}%` }} />
              {overdue ?? (data ? 0 : '…')}
            </span>
          ),
        },
        {
          title: said.overdueHouseholds,
          isNumber: true,
          show: ({ overdueHouseholds }) => overdueHouseholds ?? (data ? 0 : '…'),
        },
        { title: said.open, isNumber: true, show: ({ open }) => open ?? (data ? 0 : '…') },
        { title: said.rate, isNumber: true, show: ({ onTimeRate }) => (onTimeRate ? `${onTimeRate}%` : '—') },
      ]}
    />
  );
}
