import { useLazyQuery } from '@apollo/client/react';
import { useState } from 'react';
import { type DraftedFragment, type DraftedPolicyInput, DraftPolicyDocument } from '../../generated/graphql';
import { type Problem, problemOf } from '../../shell/graph/problem';

/** A draft as it stands on the page: the graph keeps nothing of it, so that every step hands its files in again. */
export function useDraft() {
  const [draft, setDraft] = useState<DraftedFragment>();
  const [refused, setRefused] = useState<string>();
  const [ask, { loading, error }] = useLazyQuery(DraftPolicyDocument, { fetchPolicy: 'no-cache' });
  const take = async (input: DraftedPolicyInput) => {
    const { data } = await ask({ variables: { input } });
    const answer = data?.draftedPolicy;
    if (answer && 'files' in answer) setDraft(answer);
    setRefused(answer && 'message' in answer ? answer.message : undefined);
  };
  const problem: Problem | undefined = problemOf(error);
  return { draft, refused, problem, loading, take };
}
