import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';

/** Throws in plain words where a file cannot be sent: it is not there, is a folder, or may not be read. */
export async function assertReadable(path: string): Promise<void> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error.code);
  if (typeof found === 'string' || found === undefined) {
    throw new Error(
      found === 'EACCES'
        ? NO_RIGHT(path)
        : `没有这个文件：${path}。请核对路径。There is no such file; please check the path.`,
    );
  }
  if (found.isDirectory()) {
    throw new Error(`这是文件夹，不是文件：${path}。请写明文件。This is a folder; please name a file in it.`);
  }
  await access(path, constants.R_OK).catch(() => {
    throw new Error(NO_RIGHT(path));
  });
}

const NO_RIGHT = (path: string) =>
  `没有权限读取这个文件：${path}。请检查文件权限。You may not read this file; please check its permissions.`;
