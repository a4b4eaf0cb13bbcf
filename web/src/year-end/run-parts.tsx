import { useLabel } from '../shell/format/label';
import { departmentNames } from '../shell/frame/department-names';
import { MiniTable } from '../shell/frame/mini-table';
import { useWords } from '../shell/language/language';
import type { Run } from './run-acts';
import { words } from './words';

interface Props {
  readonly parts: Run['parts'];
  readonly isUnderWay: boolean;
}

/** How far each department is with the phase that runs. */
export function RunParts({ parts, isUnderWay }: Props) {
  const said = useWords(words);
  const label = useLabel();
  const departments = useWords(departmentNames);
  return (
    <section className="panel" aria-labelledby="parts-title">
      <h2 id="parts-title">{said.progress}</h2>
      <MiniTable
        label={said.progress}
        none={said.nothing}
        rows={parts}
        rowKey={({ department }) => department}
        columns={[
          {
            title: said.department,
            show: ({ department }) => departments[department as keyof typeof departments] ?? department,
          },
          { title: said.phase, show: ({ phase }) => label('TransitionPhase', phase) },
          {
            title: said.state,
            show: ({ finished, handled, items }) =>
              finished ? (
                <span className="tag met">{said.finished}</span>
              ) : isUnderWay ? (
                <>
                  <progress max={items || 1} value={handled} aria-label={said.progress} /> {said.working}
                </>
              ) : null,
          },
          { title: said.handled, isNumber: true, show: ({ handled, items }) => `${handled} / ${items}` },
          { title: said.problem, show: ({ failure }) => failure && <span className="late">{failure}</span> },
        ]}
      />
    </section>
  );
}
