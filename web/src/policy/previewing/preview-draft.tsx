import { useLazyQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { PreviewPolicyDocument } from '../../generated/graphql';
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
  const problem = problemOf(error);
  return (
    <>
      <Button
        size="small"
        loading={loading}
        onClick={() => void ask({ variables: { input: { files: [...files] } } })}
      >
        {said.preview}
      </Button>
      {problem && <ProblemNote problem={problem} />}
      <Tried answer={data?.policyPreview} />
    </>
  );
}
