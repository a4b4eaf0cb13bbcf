import type { MovementFragment, WhatIfDraftQuery } from '../generated/graphql';
import { amount } from '../shell/format/money';
import { Facts } from '../shell/frame/facts';
import { MiniTable } from '../shell/frame/mini-table';
import { useWords } from '../shell/language/language';
import { words } from './words';

type Answer = NonNullable<WhatIfDraftQuery['whatIf']>;

/** What the departments say a draft would do: who crosses the line, what the subsidy would cost. */
export function WhatIfAnswer({ answer }: { readonly answer: Answer }) {
  const said = useWords(words);
  if (answer.__typename !== 'WhatIf') {
    return (
      <p className="problem" role="alert">
        {answer.message}
      </p>
    );
  }
  const { drafts, registerEffect, subsidyEffect } = answer;
  const rows = registerEffect
    ? [
        { name: said.whole, movement: registerEffect.total },
        ...registerEffect.byDivision.map(({ division, divisionCode, movement }) => ({
          name: division?.name ?? divisionCode,
          movement,
        })),
      ]
    : [];
  const number = (title: string, of: (movement: MovementFragment) => number) =>
    ({ title, isNumber: true, show: ({ movement }: (typeof rows)[number]) => of(movement) }) as const;
  return (
    <section className="panel" aria-label={said.whatIf}>
      <Facts
        rows={drafts.map(({ value, unit, inForce }) => [
          said.tried,
          `${value} ${unit}（${said.now} ${inForce.map((now) => now.value ?? said.notSet).join('、')}）`,
        ])}
      />
      {registerEffect && (
        <>
          <h2>
            {said.line} <span className="quiet">{registerEffect.incomeYear}</span>
          </h2>
          <MiniTable
            label={said.line}
            none={said.none}
            rows={rows}
            rowKey={({ name }) => name}
            columns={[
              { title: said.place, show: ({ name }) => name },
              number(said.compared, ({ compared }) => compared.households),
              number(said.belowNow, ({ belowNow }) => belowNow.households),
              number(said.belowDraft, ({ belowDraft }) => belowDraft.households),
              number(said.entering, ({ entering }) => entering.households),
              number(said.leaving, ({ leaving }) => leaving.households),
            ]}
          />
        </>
      )}
      {subsidyEffect && (
        <>
          <h2>
            {said.subsidy}{' '}
            <span className="quiet">
              {subsidyEffect.from} – {subsidyEffect.to}
            </span>
          </h2>
          <Facts
            rows={[
              [said.now, amount(subsidyEffect.total.subsidyNow)],
              [said.tried, amount(subsidyEffect.total.subsidyDraft)],
              [said.difference, amount(subsidyEffect.total.difference)],
            ]}
          />
        </>
      )}
    </section>
  );
}
