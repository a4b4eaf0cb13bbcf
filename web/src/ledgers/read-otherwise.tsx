import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import type { ImportRunFragment } from '../generated/graphql';
import { fill } from '../shell/language/fill';
import { useWords } from '../shell/language/language';
import { changedMapping, type Readings } from './changed-mapping';
import { FieldSelect, type LedgerColumn } from './field-select';
import { startRun } from './start-run';
import { startedAs } from './uploads-at-hand';
import { words } from './words';

interface Props {
  readonly run: ImportRunFragment;
  readonly service: string;
  readonly columns: readonly LedgerColumn[];
}

/** Whether a file that was only looked at, or could not be read, may be read in another way: it has to be at hand still. */
export function mayReadOtherwise(run: ImportRunFragment): boolean {
  const isOpen = run.state === 'FAILED' || (run.dryRun && ['COMPLETED', 'ASKING'].includes(run.state));
  return isOpen && startedAs(run.id) !== undefined;
}

/** Which heading is which column, and which sheets are read: said here, looked at again, remembered for the office. */
export function ReadOtherwise({ run, service, columns }: Props) {
  const said = useWords(words);
  const client = useApolloClient();
  const navigate = useNavigate();
  const [readings, setReadings] = useState<Readings>({});
  const [other, setOther] = useState('');
  const all = run.reading?.sheets ?? [];
  const [sheets, setSheets] = useState<readonly string[]>(
    all.filter(({ read }) => read).map(({ name }) => name),
  );
  const [problem, setProblem] = useState('');
  const headings = [...new Set(all.flatMap((sheet) => sheet.columns.map(({ heading }) => heading)))];
  const set = (heading: string, value: string) => setReadings({ ...readings, [heading]: value });
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const started = startedAs(run.id);
    if (!started) return setProblem(said.again);
    const mapping = changedMapping(started.mapping ?? [], readings, other.trim());
    const next = { ...started, mapping, ...(all.length > 1 && { sheets }) };
    const begun = await startRun(client, service, next, true);
    if ('problem' in begun) return setProblem(fill(said.failed, { why: begun.problem }));
    void navigate({ to: '/ledgers/$service/$id', params: { service, id: begun.run } } as never);
  };
  const toggle = (name: string) =>
    setSheets(sheets.includes(name) ? sheets.filter((each) => each !== name) : [...sheets, name]);
  return (
    <details className="panel" open={run.state === 'FAILED'}>
      <summary>{said.otherwise}</summary>
      <form onSubmit={send}>
        <p className="quiet">{said.otherwiseNote}</p>
        {all.length > 1 && (
          <fieldset>
            <legend>{said.sheets}</legend>
            {all.map(({ name }) => (
              <label key={name}>
                <input type="checkbox" checked={sheets.includes(name)} onChange={() => toggle(name)} /> {name}
              </label>
            ))}
          </fieldset>
        )}
        <div className="readings">
          {headings.map((heading) => (
            <FieldSelect
              key={heading}
              title={fill(said.readAs, { heading })}
              columns={columns}
              value={readings[heading]}
              onChoose={(value) => set(heading, value)}
            />
          ))}
          <label>
            {said.otherHeading}
            <input className="text-field" value={other} onChange={({ target }) => setOther(target.value)} />
          </label>
          <FieldSelect
            title={fill(said.readAs, { heading: other })}
            columns={columns}
            value={readings['']}
            onChoose={(value) => set('', value)}
          />
        </div>
        {problem && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        <p>
          <Button type="primary" htmlType="submit">
            {said.readAgain}
          </Button>
        </p>
      </form>
    </details>
  );
}
