import { useQuery } from '@apollo/client/react';
import { type TaskFilter, TaskFormsDocument } from '../../generated/graphql';
import { ActForm } from '../../shell/form/act-form';
import { FormDialog } from '../../shell/form/form-dialog';
import { ProblemNote } from '../../shell/frame/problem-note';
import { Skeleton } from '../../shell/frame/skeleton';
import { problemOf } from '../../shell/graph/problem';
import { usePartWords } from './use-part-words';

interface Props {
  readonly task: string;
  readonly filter: TaskFilter;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** The form that finishes a task of the household, asked for when it is opened. */
export function TaskForm({ task, filter, onClose, onDone }: Props) {
  const { said } = usePartWords();
  const { data, loading, error, refetch } = useQuery(TaskFormsDocument, {
    variables: { filter },
    fetchPolicy: 'network-only',
  });
  const problem = problemOf(error);
  const node = data?.tasks?.edges.find((edge) => edge.node.id === task)?.node;
  return (
    <FormDialog title={node?.name ?? said.handle} onClose={onClose}>
      {loading && !node && <Skeleton rows={4} />}
      {problem && !node && <ProblemNote problem={problem} onAgain={() => refetch()} />}
      {node && !node.form && <p>{said.noForm}</p>}
      {node?.form && <ActForm form={node.form} about={`task ${task}`} onDone={onDone} />}
    </FormDialog>
  );
}
