import { useQuery } from '@apollo/client/react';
import { CaseFormDocument, type OneCaseQuery } from '../generated/graphql';
import { ActForm } from '../shell/form/act-form';
import { ProblemNote } from '../shell/frame/problem-note';
import { Skeleton } from '../shell/frame/skeleton';
import { useViewer } from '../shell/frame/viewer-context';
import { problemOf } from '../shell/graph/problem';
import { fill } from '../shell/language/fill';
import { useWords } from '../shell/language/language';
import { words } from './words';

interface Props {
  readonly id: string;
  readonly steps: NonNullable<OneCaseQuery['monitoringCase']>['steps'];
  readonly onDone: () => void;
}

/** The form of what comes next. It is asked for when it is shown: what is known may have changed since. */
export function NextStep({ id, steps, onDone }: Props) {
  const said = useWords(words);
  const viewer = useViewer();
  const { data, loading, error, refetch } = useQuery(CaseFormDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  const problem = problemOf(error);
  if (loading && !data) return <Skeleton rows={4} />;
  if (problem && !data?.monitoringCase) return <ProblemNote problem={problem} onAgain={() => refetch()} />;
  const form = data?.monitoringCase?.nextForm;
  const step = steps.find(({ doneOn }) => !doneOn);
  if (!form) {
    return (
      <section className="panel">
        <p>{said.ended}</p>
      </section>
    );
  }
  const canWrite = viewer.rights.includes('WRITE');
  return (
    <section className="panel" aria-labelledby="next-title">
      <h2 id="next-title">{fill(said.next, { name: form.name })}</h2>
      {step && step.needs.length > 0 && (
        <p className="quiet">
          {said.needs}
          {step.needs.join('；')}
        </p>
      )}
      {canWrite && (
        <ActForm
          key={`${form.mutation} ${data.monitoringCase?.version}`}
          form={form}
          about={`case ${id}`}
          onDone={() => {
            void refetch();
            onDone();
          }}
        />
      )}
    </section>
  );
}
