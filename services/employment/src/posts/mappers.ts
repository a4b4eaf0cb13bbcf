import type { PostRow } from './persistence/post-list';

export type PublicWelfarePostMapper = PostRow;
