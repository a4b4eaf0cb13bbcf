import type { ExampledFragment, MirroredFragment, PreviewedFragment } from '../../generated/graphql';
import { useLabel } from '../../shell/format/label';
import { amount } from '../../shell/format/money';
import { MiniTable } from '../../shell/frame/mini-table';
import { fill } from '../../shell/language/fill';
import { useWords } from '../../shell/language/language';
import { Examples } from './examples';
import { Matters } from './matters';
import { Mirror } from './mirror';
import { words } from './words';

/** What is asked of a draft only when somebody wants to see it; undefined where it cannot be tried any more. */
export interface AskedLater {
  readonly mirror: () => Promise<MirroredFragment | undefined>;
  readonly examples: () => Promise<ExampledFragment | undefined>;
}

interface Props {
  readonly preview: PreviewedFragment;
  readonly later: AskedLater;
}

/** What a draft would change, before and after: the law, households, cases, deadlines, rights and subsidies. */
export function PreviewAnswer({ preview, later }: Props) {
  const said = useWords(words);
  const label = useLabel();
  const { comparedOn, on, changes, registerChanges, caseChanges, obligationChanges, measureChanges } =
    preview;
  const { none } = said;
  return (
    <section className="panel" aria-label={said.result}>
      <h2>{said.result}</h2>
      <p className="quiet">{fill(said.hint, { comparedOn, on })}</p>
      <h3>{said.law}</h3>
      <MiniTable
        label={said.law}
        none={none}
        rows={changes}
        rowKey={({ subject, name }) => `${subject} ${name}`}
        columns={[
          { title: said.subject, show: ({ subject }) => label('PreviewedSubject', subject) },
          { title: said.name, show: ({ name }) => name },
          { title: said.before, show: ({ before }) => before?.text ?? '' },
          { title: said.after, show: ({ after }) => after?.text ?? '' },
        ]}
      />
      <h3>{said.households}</h3>
      <MiniTable
        label={said.households}
        none={none}
        rows={registerChanges}
        rowKey={({ status, rule }) => `${status} ${rule}`}
        columns={[
          { title: said.name, show: ({ status }) => label('PreviewedStatus', status) },
          { title: said.before, isNumber: true, show: ({ before }) => before },
          { title: said.after, isNumber: true, show: ({ after }) => after },
          { title: said.entering, isNumber: true, show: ({ entering }) => entering },
          { title: said.leaving, isNumber: true, show: ({ leaving }) => leaving },
        ]}
      />
      <h3>{said.cases}</h3>
      <MiniTable
        label={said.cases}
        none={none}
        rows={caseChanges}
        rowKey={({ kind }) => kind}
        columns={[
          { title: said.name, show: ({ kind }) => label('ProcedureKind', kind) },
          { title: said.open, isNumber: true, show: ({ open }) => open },
          { title: said.before, show: ({ stepsBefore }) => stepsBefore.join(' → ') },
          { title: said.after, show: ({ stepsAfter }) => stepsAfter.join(' → ') },
        ]}
      />
      <h3>{said.duties}</h3>
      <MiniTable
        label={said.duties}
        none={none}
        rows={obligationChanges}
        rowKey={({ kind, running, opened }) => `${kind} ${running} ${opened}`}
        columns={[
          { title: said.name, show: ({ kind }) => label('SupervisedKind', kind) },
          { title: said.running, isNumber: true, show: ({ running }) => running },
          { title: said.earlier, isNumber: true, show: ({ earlier }) => earlier },
          { title: said.later, isNumber: true, show: ({ later }) => later },
          { title: said.opened, isNumber: true, show: ({ opened }) => opened },
          { title: said.ended, isNumber: true, show: ({ ended }) => ended },
          {
            title: said.overdue,
            isNumber: true,
            show: ({ overdueBefore, overdueAfter }) => `${overdueBefore} → ${overdueAfter}`,
          },
        ]}
      />
      <h3>{said.rights}</h3>
      <MiniTable
        label={said.rights}
        none={none}
        rows={measureChanges}
        rowKey={({ right }) => right}
        columns={[
          { title: said.name, show: ({ right }) => right },
          { title: said.before, isNumber: true, show: ({ before }) => before },
          { title: said.after, isNumber: true, show: ({ after }) => after },
          { title: said.withoutRight, isNumber: true, show: ({ withoutRight }) => withoutRight },
        ]}
      />
      {preview.subsidyChanges && (
        <>
          <h3>{said.subsidies}</h3>
          <MiniTable
            label={said.subsidies}
            none={none}
            rows={preview.subsidyChanges}
            rowKey={({ subsidyBefore, subsidyAfter }) => `${subsidyBefore} ${subsidyAfter}`}
            columns={[
              {
                title: said.loans,
                isNumber: true,
                show: ({ loansBefore, loansAfter }) => `${loansBefore} → ${loansAfter}`,
              },
              { title: said.before, isNumber: true, show: ({ subsidyBefore }) => amount(subsidyBefore) },
              { title: said.after, isNumber: true, show: ({ subsidyAfter }) => amount(subsidyAfter) },
              { title: said.amount, isNumber: true, show: ({ difference }) => amount(difference) },
            ]}
          />
        </>
      )}
      <Matters preview={preview} />
      <Examples key={`examples ${preview.id}`} ask={later.examples} />
      <Mirror key={`mirror ${preview.id}`} ask={later.mirror} />
    </section>
  );
}
