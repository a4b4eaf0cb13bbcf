import type { MatterFragment, PreviewedFragment } from '../../generated/graphql';
import { useLabel } from '../../shell/format/label';
import { amount } from '../../shell/format/money';
import { MiniTable } from '../../shell/frame/mini-table';
import { fill } from '../../shell/language/fill';
import { useWords } from '../../shell/language/language';
import { DEPARTMENTS } from './departments';
import { words } from './words';

/** What a draft changes of each department's rights and duties: how many, how much, by which rule and clause. */
export function Matters({ preview }: { readonly preview: PreviewedFragment }) {
  const said = useWords(words);
  const label = useLabel();
  const away = DEPARTMENTS.filter((name) => !preview[name]);
  const rows = DEPARTMENTS.flatMap((department) => (preview[department] ?? []) as readonly MatterFragment[]);
  const by = (clause: { readonly id: string } | null | undefined, terms: string | null | undefined) =>
    [clause?.id, terms].filter(Boolean).join(' ');
  const money = (of: string | null | undefined) => (of ? amount(of) : '');
  return (
    <>
      <h3>{said.matters}</h3>
      <MiniTable
        label={said.matters}
        none={said.none}
        rows={rows}
        rowKey={({ name, clauseBefore, clauseAfter, termsBefore, termsAfter }) =>
          [name, clauseBefore?.id, termsBefore, clauseAfter?.id, termsAfter].join(' ')
        }
        columns={[
          {
            title: said.matter,
            show: ({ title, kind }) => `${title}（${label('PreviewedMatterKind', kind)}）`,
          },
          {
            title: said.rule,
            show: ({ clauseBefore, termsBefore, clauseAfter, termsAfter }) =>
              `${by(clauseBefore, termsBefore)} → ${by(clauseAfter, termsAfter)}`,
          },
          {
            title: said.before,
            isNumber: true,
            show: ({ before, counted }) => `${before} ${label('PreviewedUnit', counted)}`,
          },
          {
            title: said.after,
            isNumber: true,
            show: ({ after, counted }) => `${after} ${label('PreviewedUnit', counted)}`,
          },
          { title: said.entering, isNumber: true, show: ({ entering }) => entering },
          { title: said.leaving, isNumber: true, show: ({ leaving }) => leaving },
          { title: said.changed, isNumber: true, show: ({ changed }) => changed },
          {
            title: said.amount,
            isNumber: true,
            show: ({ amountBefore, amountAfter }) =>
              amountBefore || amountAfter ? `${money(amountBefore)} → ${money(amountAfter)}` : '',
          },
          { title: said.difference, isNumber: true, show: ({ difference }) => money(difference) },
        ]}
      />
      {away.length > 0 && (
        <p className="quiet">{fill(said.away, { names: away.map((name) => said[name]).join('、') })}</p>
      )}
    </>
  );
}
