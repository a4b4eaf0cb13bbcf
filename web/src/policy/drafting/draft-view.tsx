import { useLabel } from '../../shell/format/label';
import { ProblemNote } from '../../shell/frame/problem-note';
import { fill } from '../../shell/language/fill';
import { useWords } from '../../shell/language/language';
import { PreviewDraft } from '../previewing/preview-draft';
import { ClauseRow } from './clause-row';
import { DraftFiles } from './draft-files';
import { DraftForm } from './draft-form';
import { SaveDraft } from './save-draft';
import { TouchedBindings } from './touched-bindings';
import { useDraft } from './use-draft';
import { words } from './words';

/** From a stamped document to clauses that are bound, one by one; nothing is kept until the files are taken along. */
export function DraftView({ place }: { readonly place: string }) {
  const said = useWords(words);
  const label = useLabel();
  const { draft, refused, problem, loading, take } = useDraft();
  return (
    <>
      <DraftForm place={place} loading={loading} onRead={(document) => take({ document })} />
      {problem && <ProblemNote problem={problem} />}
      {refused && (
        <p className="problem" role="alert">
          {refused}
        </p>
      )}
      {draft && (
        <>
          <p>{fill(said.bound, { percent: draft.boundPercent ?? 0, open: draft.openSentences ?? 0 })}</p>
          <progress max={100} value={draft.boundPercent ?? 0} aria-label={said.clauses} />
          <section className="panel" aria-label={said.clauses}>
            <h2>{said.clauses}</h2>
            <ul className="plain">
              {draft.clauses.map((clause) => (
                <ClauseRow
                  key={clause.id}
                  clause={clause}
                  loading={loading}
                  onBind={(binding) => take({ files: draft.files.map(plainFile), bindings: [binding] })}
                  onCut={(cut) => take({ files: draft.files.map(plainFile), cuts: [cut] })}
                />
              ))}
            </ul>
          </section>
          <TouchedBindings touched={draft.touched} />
          <section className="panel" aria-label={said.findings}>
            <h2>{said.findings}</h2>
            {draft.findings.length === 0 && <p className="empty">{said.noFinding}</p>}
            <ul>
              {draft.findings.map(({ grade, code, clause, message }) => (
                <li key={`${code} ${clause ?? ''} ${message}`}>
                  {label('FindingGrade', grade)}：{message}
                </li>
              ))}
            </ul>
          </section>
          <DraftFiles files={draft.files} />
          <SaveDraft files={draft.files.map(plainFile)} />
          <PreviewDraft files={draft.files.map(plainFile)} />
        </>
      )}
    </>
  );
}

function plainFile({ name, text }: { readonly name: string; readonly text: string }) {
  return { name, text };
}
