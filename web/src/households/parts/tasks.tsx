import { Link } from '@tanstack/react-router';
import { HouseholdTasksDocument } from '../../generated/graphql';
import { useAsOf } from '../../shell/frame/as-of';
import { MiniTable } from '../../shell/frame/mini-table';
import { Part } from '../../shell/frame/part';
import { Due } from '../../shell/format/due';
import { ALL_LEVELS } from '../../work/task-filter';
import { type About, usePartWords } from './use-part-words';

/** What is still to be done for the household, and the cases it went through. */
export function Tasks({ id, asOf }: About) {
  const { said, label } = usePartWords();
  const { isToday } = useAsOf();
  const filter = { household: id, levels: [...ALL_LEVELS], ...(!isToday && { asOf }) };
  return (
    <Part id="tasks" title={said.tasks} document={HouseholdTasksDocument} variables={{ id, filter, asOf }}>
      {({ tasks, household }) => (
        <>
          <MiniTable
            label={said.tasks}
            none={`${said.task}：${said.nothing}`}
            rows={tasks?.edges ?? []}
            rowKey={({ node }) => node.id}
            columns={[
              {
                title: said.due,
                show: ({ node }) => <Due dueOn={node.dueOn} asOf={asOf} provisional={node.provisional} />,
              },
              { title: said.task, show: ({ node }) => node.name },
              { title: said.unit, show: ({ node }) => node.waitsFor?.name },
            ]}
          />
          {(household?.cases?.length ?? 0) > 0 && (
            <MiniTable
              label={said.case}
              none={said.nothing}
              rows={household?.cases ?? []}
              rowKey={(one) => one.id}
              columns={[
                {
                  title: said.case,
                  show: (one) => (
                    <Link to="/cases/$id" params={{ id: one.id }}>
                      {label('ProcedureKind', one.kind)}
                    </Link>
                  ),
                },
                { title: said.opened, show: ({ openedOn }) => openedOn },
                { title: said.state, show: ({ standing }) => label('MonitoringCaseState', standing?.state) },
                { title: said.nextStep, show: ({ standing }) => label('CaseActKind', standing?.nextStep) },
                { title: said.due, show: ({ deadline }) => deadline?.dueOn },
              ]}
            />
          )}
        </>
      )}
    </Part>
  );
}
