/** A file of layouts that cannot hold: the sentence names the file, and the line where it is known. */
export class LayoutRefused extends Error {
  override readonly name = 'LayoutRefused';

  constructor(file: string, line: number | undefined, what: string) {
    super(`${file}${line === undefined ? '' : `:${line}`}: ${what}`);
  }
}
