import { Clauses } from '../../shell/frame/clauses';
import { fill } from '../../shell/language/fill';
import { useWords } from '../../shell/language/language';
import type { Decision } from './drawn-list';
import { words } from './words';

const LOOKS = { GRANTED: 'met', REFUSED: 'late', REFERRED: 'soon' } as const;

/** A decision as its reasons: each condition with the fact, met or not, by which clause; and what would have to change. */
export function DecisionCell({ decision }: { readonly decision: Decision | null | undefined }) {
  const said = useWords(words);
  if (!decision) return null;
  const { outcome, reasons, toChange } = decision;
  const outcomes = { GRANTED: said.granted, REFUSED: said.refused, REFERRED: said.referred };
  return (
    <details className="decision">
      <summary>
        <span className={`tag ${LOOKS[outcome]}`}>{outcomes[outcome]}</span>
      </summary>
      <ul>
        {reasons.map(({ code, holds, text, clause }) => (
          <li key={code + text}>
            <span className={holds ? 'met' : 'late'}>{holds ? said.met : said.notMet}</span> {text}{' '}
            {clause && <Clauses clauses={[clause]} />}
          </li>
        ))}
        {toChange.map(({ code, text, on }) => (
          <li key={`change ${code} ${text}`}>
            <b>{said.toChange}</b> {text} {on && fill(said.from, { day: on })}
          </li>
        ))}
      </ul>
    </details>
  );
}
