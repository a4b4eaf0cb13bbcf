import type { OneCaseQuery } from '../generated/graphql';
import { useLabel } from '../shell/format/label';
import { Clauses } from '../shell/frame/clauses';
import { capital } from '../shell/language/capital';
import { useWords } from '../shell/language/language';
import { words } from './words';

type Steps = NonNullable<OneCaseQuery['monitoringCase']>['steps'];

/** The steps of the procedure in their order: which are done and when, who has the next. */
export function CaseSteps({ steps }: { readonly steps: Steps }) {
  const said = useWords(words);
  const label = useLabel();
  const next = steps.find(({ doneOn }) => !doneOn);
  return (
    <section className="panel" aria-label={said.steps}>
      <ol className="steps">
        {steps.map((step) => (
          <li
            key={`${step.kind} ${step.name}`}
            className={step.doneOn ? 'done' : step === next ? 'next' : undefined}
            aria-current={step === next ? 'step' : undefined}
          >
            <b>{capital(step.name)}</b>
            <span className="quiet">
              {label('ActingLevel', step.level)} {step.doneOn ?? ''}
            </span>
            <Clauses clauses={step.clauses} />
          </li>
        ))}
      </ol>
    </section>
  );
}
