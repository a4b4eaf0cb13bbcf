import { useLabel } from '../shell/format/label';
import { departmentNames } from '../shell/frame/department-names';
import { MiniTable } from '../shell/frame/mini-table';
import { useWords } from '../shell/language/language';
import type { Run } from './run-acts';
import { words } from './words';

const moment = (at: string) => at.slice(0, 16).replace('T', ' ');

/** Where departments could not go on with the run, and what to do about it. */
export function RunStops({ stops }: Pick<Run, 'stops'>) {
  const said = useWords(words);
  const label = useLabel();
  const departments = useWords(departmentNames);
  if (stops.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="stops-title">
      <h2 id="stops-title">{said.stops}</h2>
      <MiniTable
        label={said.stops}
        none={said.nothing}
        rows={stops}
        rowKey={({ department, failedAt }) => `${department} ${failedAt}`}
        columns={[
          {
            title: said.department,
            show: ({ department }) => departments[department as keyof typeof departments] ?? department,
          },
          { title: said.phase, show: ({ phase }) => label('TransitionPhase', phase) },
          {
            title: said.cause,
            show: ({ cause, reason }) => (
              <>
                <span className="late">{label('TransitionStopCause', cause)}</span> <code>{reason}</code>
              </>
            ),
          },
          { title: said.advice, show: ({ advice, resumedAt }) => resumedAt === null && advice },
          { title: said.failedAt, show: ({ failedAt }) => moment(failedAt) },
          { title: said.resumedAt, show: ({ resumedAt }) => resumedAt && moment(resumedAt) },
        ]}
      />
    </section>
  );
}
