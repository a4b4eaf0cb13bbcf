import type { MutationResolvers } from '../../ground/generated';
import { acknowledgeNotice as acknowledge } from '../use-cases/acknowledge-notice';

export const acknowledgeNotice: MutationResolvers['acknowledgeNotice'] = async (
  _root,
  { input },
  context,
) => {
  const result = await acknowledge(context, input);
  return '__typename' in result ? result : { __typename: 'NoticeAcknowledged', notice: result };
};
