import { SaidError } from '@dixian/graph';
import type { PolicyFolderReport } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { maySeeFolders } from '../domain/may-see-folders';

/** Resolver of the policy folders that were found. */
export function folderQueries(
  folders: () => readonly PolicyFolderReport[],
): Pick<Complete<QueryResolvers>, 'policyFolders'> {
  return {
    policyFolders: (_root, _args, { caller }) => {
      if (!maySeeFolders(caller)) throw forbidden();
      return [...folders()];
    },
  };
}

function forbidden(): SaidError {
  return new SaidError(
    { zh: '您的角色不能查看政策文件夹。', en: 'Your role may not see the policy folders.' },
    'FORBIDDEN',
  );
}
