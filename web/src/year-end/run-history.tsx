import { Button } from 'antd';
import { useLabel } from '../shell/format/label';
import { MiniTable } from '../shell/frame/mini-table';
import { fill } from '../shell/language/fill';
import { useWords } from '../shell/language/language';
import type { Run } from './run-acts';
import { words } from './words';

/** Who did what to the run, and the report that was frozen when it was applied or undone. */
export function RunHistory({ run }: { readonly run: Run }) {
  const said = useWords(words);
  const label = useLabel();
  const { report } = run;
  return (
    <section className="panel" aria-labelledby="acts-title">
      <h2 id="acts-title">{said.acts}</h2>
      <MiniTable
        label={said.acts}
        none={said.nothing}
        rows={run.acts}
        rowKey={({ recordedAt, step }) => `${recordedAt} ${step}`}
        columns={[
          { title: said.doneOn, show: ({ occurredOn }) => occurredOn },
          { title: said.step, show: ({ step }) => label('TransitionStep', step) },
          { title: said.who, show: ({ account }) => account },
          { title: said.reason, show: ({ reason }) => reason },
          { title: said.digest, show: ({ digest }) => digest && <code>{digest.slice(0, 12)}</code> },
        ]}
      />
      {report && (
        <>
          <h2>{said.report}</h2>
          <p className="digest">
            {fill(said.frozen, { at: report.frozenAt.slice(0, 16).replace('T', ' '), hash: report.hash })}
          </p>
          <p className="acts-bar no-print">
            <Button size="small" type="primary" onClick={() => print()}>
              {said.print}
            </Button>
            <Button
              size="small"
              onClick={() => save(report.content, `year-end-${run.divisionCode}-${run.day}.json`)}
            >
              {said.save}
            </Button>
          </p>
        </>
      )}
    </section>
  );
}

// The very text whose hash stands beside it; anything else could not be checked.
function save(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
