import { basename, relative } from 'node:path';
import type { Complete } from '@dixian/service';
import type { PolicyFolderResolvers } from '../../ground/generated';

/** Resolvers of a policy folder; files are named within it, not where the server keeps them. */
export const policyFolderResolvers: Complete<PolicyFolderResolvers> = {
  mistakes: ({ directory, mistakes }) =>
    mistakes.map(({ file, path, value, allowed, ...mistake }) => ({
      ...mistake,
      file: relative(directory, file) || basename(directory),
      path: path || null,
      value: value ?? null,
      allowed: allowed ? [...allowed] : null,
    })),
  findings: ({ graded }) => graded().findings.filter(({ grade }) => grade !== 'error'),
  boundPercent: ({ graded }) => graded().coverage?.percent ?? null,
};
