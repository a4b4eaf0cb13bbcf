import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { HouseholdTasksDocument } from '../../generated/graphql';
import { Due } from '../../shell/format/due';
import { useAsOf } from '../../shell/frame/as-of';
import { MiniTable } from '../../shell/frame/mini-table';
import { Part } from '../../shell/frame/part';
import { capital } from '../../shell/language/capital';
import { ALL_LEVELS } from '../../work/task-filter';
import { TaskForm } from './task-form';
import { type About, usePartWords } from './use-part-words';

const route = getRouteApi('/households/$id');

/** What is still to be done for the household, and the cases it went through. */
export function Tasks({ id, asOf }: About) {
  const { said, label } = usePartWords();
  const { isToday } = useAsOf();
  const { task } = route.useSearch();
  const navigate = useNavigate();
  const [done, setDone] = useState(0);
  const open = (chosen: string | undefined) =>
    void navigate({ to: '/households/$id', params: { id }, search: { task: chosen } } as never);
  const filter = { household: id, levels: [...ALL_LEVELS], ...(!isToday && { asOf }) };
  return (
    <Part
      key={done}
      id="tasks"
      title={said.tasks}
      document={HouseholdTasksDocument}
      variables={{ id, filter, asOf }}
    >
      {({ tasks, household }) => (
        <>
          {task && (
            <TaskForm
              task={task}
              filter={filter}
              onClose={() => open(undefined)}
              onDone={() => {
                open(undefined);
                setDone(done + 1);
              }}
            />
          )}
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
              { title: said.task, show: ({ node }) => capital(node.name) },
              { title: said.unit, show: ({ node }) => node.waitsFor?.name },
              {
                title: said.handle,
                show: ({ node }) =>
                  node.case ? (
                    <Link to="/cases/$id" params={{ id: node.case.id }}>
                      {said.handle}
                    </Link>
                  ) : (
                    <Button size="small" onClick={() => open(node.id)}>
                      {said.handle}
                    </Button>
                  ),
              },
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
