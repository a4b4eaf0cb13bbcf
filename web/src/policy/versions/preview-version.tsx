import { useApolloClient, useLazyQuery } from '@apollo/client/react';
import { Button } from 'antd';
import {
  ExamplesOfVersionDocument,
  MirrorVersionDocument,
  PreviewVersionDocument,
} from '../../generated/graphql';
import { ProblemNote } from '../../shell/frame/problem-note';
import { problemOf } from '../../shell/graph/problem';
import { useWords } from '../../shell/language/language';
import { Tried } from '../previewing/tried';
import { words } from './words';

/** Tries the newest version of a folder on the live register, for whoever is to approve it. */
export function PreviewVersion({ id }: { readonly id: string }) {
  const said = useWords(words);
  const [ask, { data, loading, error }] = useLazyQuery(PreviewVersionDocument, { fetchPolicy: 'no-cache' });
  const client = useApolloClient();
  const problem = problemOf(error);
  const asked = { variables: { id }, fetchPolicy: 'no-cache' } as const;
  const later = {
    mirror: async () => {
      const { data: told } = await client.query({ query: MirrorVersionDocument, ...asked });
      const preview = told?.policyVersion?.preview;
      return preview && 'mirror' in preview ? preview : undefined;
    },
    examples: async () => {
      const { data: told } = await client.query({ query: ExamplesOfVersionDocument, ...asked });
      const preview = told?.policyVersion?.preview;
      return preview && 'caseChanges' in preview ? preview : undefined;
    },
  };
  return (
    <>
      <Button size="small" loading={loading} onClick={() => void ask({ variables: { id } })}>
        {said.tryNewest}
      </Button>
      {problem && <ProblemNote problem={problem} />}
      <Tried answer={data?.policyVersion?.preview} later={later} />
    </>
  );
}
