import { useWords } from '../language/language';
import type { ActAnswer } from './send-act';
import { words } from './words';

/** What came of an act: done, or why not, by which clause, and what is missing. */
export function Refusal({ answer }: { readonly answer: ActAnswer }) {
  const said = useWords(words);
  if (answer.kind === 'done') return <p role="status">{said.done}</p>;
  if (answer.kind === 'away') {
    return (
      <p className="problem" role="alert">
        {said.away}
      </p>
    );
  }
  return (
    <div className="problem" role="alert">
      <b>{said.refused}</b> {answer.fields.length > 1 ? null : answer.message}
      {answer.fields.length > 1 && (
        <ul>
          {answer.fields.map(({ path, message }) => (
            <li key={path}>{message}</li>
          ))}
        </ul>
      )}
      {answer.missing && answer.missing.length > 0 && (
        <ul>
          {answer.missing.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      {answer.clauses.map(({ id, section, quote }) => (
        <blockquote key={id}>
          {section}：{quote}
        </blockquote>
      ))}
    </div>
  );
}
