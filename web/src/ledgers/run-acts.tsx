import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import type { ImportRunFragment } from '../generated/graphql';
import { FormDialog } from '../shell/form/form-dialog';
import { download } from '../shell/graph/download';
import { fill } from '../shell/language/fill';
import { useWords } from '../shell/language/language';
import { openPaper } from '../shell/papers/open-paper';
import { operationsOf } from './import-operations';
import { startRun } from './start-run';
import { startedAs } from './uploads-at-hand';
import { words } from './words';

interface Props {
  readonly run: ImportRunFragment;
  readonly service: string;
  readonly onChanged: () => void;
}

/** What can be done with a load: keep it, take home what was rejected or a receipt, take it back. */
export function RunActs({ run, service, onChanged }: Props) {
  const said = useWords(words);
  const client = useApolloClient();
  const navigate = useNavigate();
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [asksWhy, setAsksWhy] = useState(false);
  const started = startedAs(run.id);
  const tell = (why: string) => setProblem(fill(said.failed, { why }));
  const load = async () => {
    if (!started) return setProblem(said.again);
    setBusy(true);
    const begun = await startRun(client, service, started, false);
    setBusy(false);
    if ('problem' in begun) return tell(begun.problem);
    void navigate({ to: '/ledgers/$service/$id', params: { service, id: begun.run } } as never);
  };
  const take = (file: string) => {
    const name = `${run.fileName.replace(/\.\w+$/, '')}-${file}`;
    download(`/imports/${run.id}/${file}`, name).catch((refused: Error) => tell(refused.message));
  };
  const print = () =>
    openPaper(`/imports/${run.id}/receipt.html`).catch((refused: Error) => tell(refused.message));
  const isDone = run.state === 'COMPLETED';
  return (
    <>
      <p className="acts-bar">
        {isDone && run.dryRun && run.rowsLoaded > 0 && (
          <Button type="primary" loading={isBusy} onClick={load}>
            {fill(said.load, { count: run.rowsLoaded })}
          </Button>
        )}
        {run.rowsRejected > 0 && (run.dryRun || run.keptUntil) && (
          <Button onClick={() => take('errors.xlsx')}>{said.errors}</Button>
        )}
        {isDone && !run.dryRun && <Button onClick={print}>{said.receipt}</Button>}
        {isDone && !run.dryRun && run.keptUntil && (
          <Button danger onClick={() => setAsksWhy(true)}>
            {said.withdraw}
          </Button>
        )}
      </p>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {asksWhy && (
        <Withdraw
          run={run}
          service={service}
          onClose={() => setAsksWhy(false)}
          onProblem={tell}
          onDone={onChanged}
        />
      )}
    </>
  );
}

function Withdraw(props: {
  readonly run: ImportRunFragment;
  readonly service: string;
  readonly onClose: () => void;
  readonly onProblem: (why: string) => void;
  readonly onDone: () => void;
}) {
  const said = useWords(words);
  const client = useApolloClient();
  const [reason, setReason] = useState('');
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const input = { reportId: props.run.id, reason, idempotencyKey: crypto.randomUUID() };
    const mutation = operationsOf(props.service).withdraw;
    const { data } = await client.mutate({ mutation, variables: { input } });
    const begun = data?.begun;
    if (begun && !('report' in begun)) props.onProblem(begun.message);
    else props.onDone();
    props.onClose();
  };
  return (
    <FormDialog title={said.withdraw} onClose={props.onClose}>
      <form onSubmit={send} className="act-form">
        <div className="field long">
          <label htmlFor="reason">{said.reason}</label>
          <textarea
            id="reason"
            className="text-field"
            rows={3}
            required
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </div>
        <Button htmlType="submit" danger disabled={reason.trim() === ''}>
          {said.withdraw}
        </Button>
      </form>
    </FormDialog>
  );
}
