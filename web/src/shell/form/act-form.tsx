import { useApolloClient } from '@apollo/client/react';
import { Button } from 'antd';
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { MutationOfForm } from '../attachments/mutation-of-form';
import { dropDraft } from '../drafts/drafts';
import { useDraft } from '../drafts/use-draft';
import { useViewer } from '../frame/viewer-context';
import { fill } from '../language/fill';
import { useWords } from '../language/language';
import { session } from '../sign-in/session';
import { fieldTree, firstValues, type GivenField, inputOf, isShownByFiles, missingPaths } from './field-tree';
import { Fields } from './fields';
import { Refusal } from './refusal';
import { type ActAnswer, type Done, sendAct } from './send-act';
import { words } from './words';
import './form.css';

export interface GivenForm {
  readonly name: string;
  readonly mutation: string;
  readonly fields: readonly GivenField[];
}

interface Props {
  readonly form: GivenForm;
  /** What the form is about, for its draft: `case 7`. */
  readonly about: string;
  readonly onDone: (done: Done) => void;
}

/** A form as the graph tells it, filled in as far as the graph knows; what is wrong is told at once and where it stands. */
export function ActForm({ form, about, onDone }: Props) {
  const said = useWords(words);
  const { today } = useViewer();
  const client = useApolloClient();
  const nodes = useMemo(() => fieldTree(form.fields), [form]);
  const draftName = `${form.mutation} ${about}`;
  const first = useMemo(() => firstValues(nodes, today), [nodes, today]);
  const { values, setValues, isFromDraft, discard } = useDraft(draftName, first);
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const [answer, setAnswer] = useState<ActAnswer | 'sending'>();
  // One key for what stands in the form: sent twice it is done once.
  const key = useRef(crypto.randomUUID());
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wrong.size > 0 || (answer && answer !== 'sending')) summary.current?.focus();
  }, [wrong, answer]);
  const change = (next: Readonly<Record<string, unknown>>) => {
    key.current = crypto.randomUUID();
    setValues(next);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const missing = missingPaths(nodes, values).filter((path) => !isShownByFiles(path, values));
    setWrong(new Set(missing));
    setAnswer(undefined);
    if (missing.length > 0) return;
    setAnswer('sending');
    const hasKey = nodes.some(({ name }) => name === 'idempotencyKey');
    const input = { ...inputOf(nodes, values), ...(hasKey && { idempotencyKey: key.current }) };
    const said = await sendAct(client, form.mutation, input);
    setAnswer(said);
    if (said.kind === 'refused') {
      setWrong(new Set([...said.fields.map(({ path }) => path), ...(said.empty ?? [])]));
    }
    if (said.kind !== 'done') return;
    await dropDraft(session()?.account ?? '', draftName).catch(() => undefined);
    onDone(said);
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate aria-label={form.name}>
      {isFromDraft && (
        <p className="band" role="status">
          {said.draft}{' '}
          <button type="button" className="plain" onClick={discard}>
            {said.drop}
          </button>
        </p>
      )}
      <div ref={summary} tabIndex={-1} className="form-summary">
        {wrong.size > 0 && !answer && (
          <div className="problem" role="alert">
            {fill(said.missing, { count: wrong.size })}{' '}
            {[...wrong].map((path) => labelOf(form.fields, path)).join('、')}
          </div>
        )}
        {answer && answer !== 'sending' && <Refusal answer={answer} />}
      </div>
      <MutationOfForm value={form.mutation}>
        <Fields nodes={nodes} values={values} onChange={change} wrong={wrong} inside="" />
      </MutationOfForm>
      <div className="form-end">
        <Button type="primary" htmlType="submit" loading={answer === 'sending'}>
          {answer === 'sending' ? said.submitting : `${said.submit} ${form.name}`}
        </Button>
      </div>
    </form>
  );
}

function labelOf(fields: readonly GivenField[], path: string): string {
  const own = path.replaceAll(/\.\d+/g, '');
  return fields.find((field) => field.path.replaceAll('[]', '') === own)?.label ?? path;
}
