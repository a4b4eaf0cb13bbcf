import { invalidInput, type Message } from '@dixian/graph';
import type { Previews } from '@dixian/what-if';
import type { QueryResolvers } from '../../ground/generated';
import { triedDraft } from './tried-draft';

const TWICE: Message = { zh: '同名文件只能给出一次。', en: 'Give each file once only.' };

/** Query.policyPreview. */
export function policyPreview(previews: Previews): NonNullable<QueryResolvers['policyPreview']> {
  return async (_root, { input }, context) => {
    const files = new Map(input.files.map(({ name, text }) => [name, text]));
    if (files.size < input.files.length) return invalidInput('files', 'FILE_TWICE', TWICE);
    return triedDraft(previews, files, input, context);
  };
}
