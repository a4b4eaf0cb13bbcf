import { useApolloClient } from '@apollo/client/react';
import { upload } from '@dixian/client';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { type DragEvent, useState } from 'react';
import type { LedgerKindFragment } from '../generated/graphql';
import { asking } from '../shell/graph/graph-client';
import { fill } from '../shell/language/fill';
import { useWords } from '../shell/language/language';
import { guessLedger } from './guess-ledger';
import { startRun } from './start-run';
import { words } from './words';

/** Where a file is dropped: what it is is guessed by its name, and it is only looked at before anything is kept. */
export function DropFile({ ledgers }: { readonly ledgers: readonly LedgerKindFragment[] }) {
  const said = useWords(words);
  const client = useApolloClient();
  const navigate = useNavigate();
  const [file, setFile] = useState<File>();
  const [kind, setKind] = useState('');
  const [isGuessed, setGuessed] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const [percent, setPercent] = useState<number>();
  const [problem, setProblem] = useState('');
  const take = (given: File | undefined) => {
    if (!given) return;
    const guessed = guessLedger(given.name, ledgers);
    setFile(given);
    setProblem('');
    setGuessed(guessed !== undefined);
    if (guessed) setKind(guessed.kind);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  };
  const look = async () => {
    const ledger = ledgers.find((each) => each.kind === kind);
    if (!file || !ledger) return;
    setProblem('');
    setPercent(0);
    try {
      const { uploadId } = await upload(file, {
        ...asking,
        ledger: ledger.kind,
        fileName: file.name,
        onProgress: (sent, total) => setPercent(Math.floor((100 * sent) / total)),
      });
      const started = { uploadId, mode: isWhole ? 'WHOLE' : 'ADDITION', answers: [] } as const;
      const begun = await startRun(client, ledger.service, started, true);
      if ('problem' in begun) setProblem(begun.problem);
      else {
        const params = { service: ledger.service, id: begun.run };
        void navigate({ to: '/ledgers/$service/$id', params } as never);
      }
    } catch (refused) {
      setProblem(refused instanceof Error ? refused.message : '');
    }
    setPercent(undefined);
  };
  return (
    <section
      className="panel drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      aria-label={said.drop}
    >
      <label className="drop-zone">
        <input type="file" className="visually-hidden" onChange={({ target }) => take(target.files?.[0])} />
        <b>{file ? file.name : said.drop}</b>
        <span className="quiet">{said.kinds}</span>
      </label>
      {file && (
        <div className="list-bar">
          <label>
            {said.which}
            <select
              value={kind}
              onChange={({ target }) => {
                setKind(target.value);
                setGuessed(false);
              }}
            >
              <option value="">{said.choose}</option>
              {ledgers.map((ledger) => (
                <option key={ledger.kind} value={ledger.kind}>
                  {ledger.department} · {ledger.title}
                </option>
              ))}
            </select>
          </label>
          {isGuessed && <span className="quiet">{said.guessed}</span>}
          <label>
            <input type="checkbox" checked={isWhole} onChange={({ target }) => setWhole(target.checked)} />
            {said.whole}
          </label>
          <Button type="primary" disabled={!kind} loading={percent !== undefined} onClick={look}>
            {percent === undefined ? said.look : fill(said.uploading, { percent })}
          </Button>
        </div>
      )}
      {problem && (
        <p className="problem" role="alert">
          {fill(said.failed, { why: problem })}
        </p>
      )}
    </section>
  );
}
