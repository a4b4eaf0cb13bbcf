import { useQuery } from '@apollo/client/react';
import { type FigureMeasure, FiguresOfDayDocument } from '../generated/graphql';
import { useLabel } from '../shell/format/label';
import { MiniTable } from '../shell/frame/mini-table';
import { ProblemNote } from '../shell/frame/problem-note';
import { Skeleton } from '../shell/frame/skeleton';
import { problemOf } from '../shell/graph/problem';
import { useWords } from '../shell/language/language';
import { difference, figuresOfDay, firstOfMonth, MEASURES } from './figures';
import { listOf } from './list-filters';
import { Places } from './places';
import type { ReportsSearch } from './search';
import { words } from './words';

interface Props {
  readonly day: string;
  readonly before: string;
  readonly division: string | undefined;
  readonly onSearch: (changed: ReportsSearch) => void;
}

/** The figures of a place on two days beside each other; each number opens its list. */
export function FiguresPart({ day, before, division, onSearch }: Props) {
  const said = useWords(words);
  const label = useLabel();
  const there = division ? { division } : {};
  const now = useQuery(FiguresOfDayDocument, { variables: { day, monthStart: firstOfMonth(day), ...there } });
  const then = useQuery(FiguresOfDayDocument, {
    variables: { day: before, monthStart: firstOfMonth(before), ...there },
  });
  const problem = problemOf(now.error ?? then.error);
  if (!now.data && !then.data && (now.loading || then.loading)) return <Skeleton rows={8} />;
  const [here, past] = [figuresOfDay(now.data as never), figuresOfDay(then.data as never)];
  const number = (measure: FigureMeasure, value: number | undefined, on: string, isBefore: boolean) => {
    if (value === undefined) return <span className="quiet">—</span>;
    if (value === 0 || !listOf(measure, on, division)) return value;
    const show = () => onSearch({ figure: measure, before: isBefore || undefined, order: undefined });
    return (
      <button
        type="button"
        className="plain"
        onClick={show}
        aria-label={`${label('FigureMeasure', measure)} ${on} ${value}`}
      >
        {value}
      </button>
    );
  };
  return (
    <>
      {problem && (
        <ProblemNote
          problem={problem}
          onAgain={() => {
            void now.refetch();
            void then.refetch();
          }}
        />
      )}
      <div className="report-columns">
        <MiniTable
          label={said.figures}
          none={said.none}
          rows={MEASURES}
          rowKey={(measure) => measure}
          columns={[
            { title: said.figure, show: (measure) => label('FigureMeasure', measure) },
            { title: day, isNumber: true, show: (measure) => number(measure, here[measure], day, false) },
            {
              title: before === day ? `${before} ` : before,
              isNumber: true,
              show: (measure) => number(measure, past[measure], before, true),
            },
            {
              title: said.difference,
              isNumber: true,
              show: (measure) => difference(past[measure], here[measure]),
            },
          ]}
        />
        <Places
          day={day}
          before={before}
          here={now.data?.monitoringCounts?.divisions as never}
          past={then.data?.monitoringCounts?.divisions as never}
          onChoose={(code) => onSearch({ division: code })}
        />
      </div>
    </>
  );
}
