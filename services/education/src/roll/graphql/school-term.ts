import type { Complete } from '@dixian/service';
import type { SchoolTermResolvers } from '../../ground/generated';

/** Fields of SchoolTerm that are not columns. */
export const SchoolTerm: Complete<SchoolTermResolvers> = {};
