import type { ReactNode } from 'react';
import { useWords, type Words } from '../language/language';

const words = { missing: ['没有记录', 'nothing recorded'] } satisfies Words;

/** Names and what stands for them, side by side; what is missing is said, not blank. */
export function Facts({ rows }: { readonly rows: readonly (readonly [name: string, value: ReactNode])[] }) {
  const said = useWords(words);
  return (
    <dl className="facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{isNothing(value) ? <span className="quiet">{said.missing}</span> : value}</dd>
        </div>
      ))}
    </dl>
  );
}

function isNothing(value: ReactNode): boolean {
  return value === null || value === undefined || value === '' || value === false;
}
