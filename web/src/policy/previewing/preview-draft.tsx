import { useApolloClient, useLazyQuery } from '@apollo/client/react';
import { Button } from 'antd';
import {
  ExamplesOfDraftDocument,
  MirrorPolicyDocument,
  PreviewPolicyDocument,
} from '../../generated/graphql';
import { ProblemNote } from '../../shell/frame/problem-note';
import { problemOf } from '../../shell/graph/problem';
import { useWords } from '../../shell/language/language';
import { Tried } from './tried';
import { words } from './words';

interface Props {
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** Tries a draft on the live register, which it leaves as it is. */
export function PreviewDraft({ files }: Props) {
  const said = useWords(words);
  const [ask, { data, loading, error }] = useLazyQuery(PreviewPolicyDocument, { fetchPolicy: 'no-cache' });
  const client = useApolloClient();
  const problem = problemOf(error);
  const input = { files: [...files] };
  const asked = { variables: { input }, fetchPolicy: 'no-cache' } as const;
  const later = {
    mirror: async () => {
      const preview = (await client.query({ query: MirrorPolicyDocument, ...asked })).data?.policyPreview;
      return preview && 'mirror' in preview ? preview : undefined;
    },
    examples: async () => {
      const preview = (await client.query({ query: ExamplesOfDraftDocument, ...asked })).data?.policyPreview;
      return preview && 'caseChanges' in preview ? preview : undefined;
    },
  };
  return (
    <>
      <Button size="small" loading={loading} onClick={() => void ask({ variables: { input } })}>
        {said.preview}
      </Button>
      {problem && <ProblemNote problem={problem} />}
      <Tried answer={data?.policyPreview} later={later} />
    </>
  );
}
