import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import type { ImportRunFragment } from '../generated/graphql';
import { fill } from '../shell/language/fill';
import { useWords } from '../shell/language/language';
import { startRun } from './start-run';
import { startedAs } from './uploads-at-hand';
import { words } from './words';

/** What only a person can say of the file; with the answers it is looked at once more. */
export function Questions({ run, service }: { readonly run: ImportRunFragment; readonly service: string }) {
  const said = useWords(words);
  const client = useApolloClient();
  const navigate = useNavigate();
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState('');
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const started = startedAs(run.id);
    if (!started) return setProblem(said.again);
    const given = Object.entries(answers).map(([question, answer]) => ({ question, answer }));
    const next = { ...started, answers: [...started.answers, ...given] };
    const begun = await startRun(client, service, next, true);
    if ('problem' in begun) return setProblem(fill(said.failed, { why: begun.problem }));
    void navigate({ to: '/ledgers/$service/$id', params: { service, id: begun.run } } as never);
  };
  const open = run.questions.filter(({ answer }) => !answer);
  return (
    <form className="panel" onSubmit={send} aria-labelledby="questions-title">
      <h2 id="questions-title">{said.questions}</h2>
      {open.map(({ id, text, column, options }) => (
        <fieldset key={id}>
          <legend>
            {column && <b>{column}：</b>}
            {text}
          </legend>
          <span className="choices">
            {options.map((option) => (
              <label key={option.value}>
                <input
                  type="radio"
                  name={id}
                  required
                  checked={answers[id] === option.value}
                  onChange={() => setAnswers({ ...answers, [id]: option.value })}
                />
                {option.text}
              </label>
            ))}
          </span>
        </fieldset>
      ))}
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <p>
        <Button type="primary" htmlType="submit">
          {said.answer}
        </Button>
      </p>
    </form>
  );
}
