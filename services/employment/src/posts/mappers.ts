import type { UserErrorValue } from '@dixian/graph';
import type { AgreementStatementRow } from './persistence/agreement-statements';
import type { PostRow } from './persistence/post-list';
import type { ExtendedItem } from './use-cases/extend-post';

type AgreementOutcome = UserErrorValue | { __typename: 'AgreementChanged'; statement: AgreementStatementRow };

export type PublicWelfarePostMapper = PostRow;
export type AgreementStatementMapper = AgreementStatementRow;
export type PostExtensionItemMapper = { postId: ExtendedItem['postId']; result: AgreementOutcome };
