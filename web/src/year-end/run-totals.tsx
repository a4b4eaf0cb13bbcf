import { Link } from '@tanstack/react-router';
import { useLabel } from '../shell/format/label';
import { Clauses } from '../shell/frame/clauses';
import { departmentNames } from '../shell/frame/department-names';
import { MiniTable } from '../shell/frame/mini-table';
import { fill } from '../shell/language/fill';
import { useWords } from '../shell/language/language';
import type { Run } from './run-acts';
import type { RunSearch } from './search';
import { byRule, type RuleTotal, sumOf } from './totals';
import { words } from './words';

/** What the run comes to, rule by rule; each number leads to its items. */
export function RunTotals({ totals }: { readonly totals: Run['totals'] }) {
  const said = useWords(words);
  const label = useLabel();
  const departments = useWords(departmentNames);
  const rules = byRule(totals);
  const number = (rule: RuleTotal, value: number, search: RunSearch) =>
    value === 0 ? <span className="quiet">0</span> : <Items rule={rule} search={search} value={value} />;
  return (
    <section className="panel" aria-labelledby="totals-title">
      <h2 id="totals-title">{said.totals}</h2>
      <p>{fill(said.sum, sumOf(rules))}</p>
      <MiniTable
        label={said.totals}
        none={said.noTotals}
        rows={rules}
        rowKey={({ department, rule, change }) => `${department} ${rule} ${change}`}
        columns={[
          {
            title: said.department,
            show: ({ department }) => departments[department as keyof typeof departments] ?? department,
          },
          { title: said.rule, show: ({ ruleTitle }) => ruleTitle },
          { title: said.change, show: ({ change }) => label('TransitionResult', change) },
          { title: said.items, isNumber: true, show: (rule) => number(rule, rule.items, {}) },
          {
            title: said.undecided,
            isNumber: true,
            show: (rule) => number(rule, rule.undecided, { only: 'undecided' }),
          },
          {
            title: said.without,
            isNumber: true,
            show: (rule) => number(rule, rule.withoutSupport, { only: 'without' }),
          },
          {
            title: said.state,
            show: ({ states }) =>
              Object.entries(states)
                .map(([state, count]) => `${label('TransitionItemState', state)} ${count}`)
                .join('，'),
          },
          { title: said.basis, show: ({ clause }) => clause && <Clauses clauses={[clause]} /> },
        ]}
      />
    </section>
  );
}

function Items(props: { readonly rule: RuleTotal; readonly search: RunSearch; readonly value: number }) {
  const { department, rule } = props.rule;
  return (
    <Link from="/year-end/$id" to="." search={{ department, rule, ...props.search } as never} hash="items">
      {props.value}
    </Link>
  );
}
