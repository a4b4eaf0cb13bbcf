import { table } from '../sheet/blocks';
import { type Html, html, picture } from '../sheet/html';
import { inShanghai } from '../sheet/in-shanghai';

/** A file that hangs on a record, as papers name it. */
export interface FileOfRecord {
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly attachedAt: string;
  readonly address: string | null;
}

/** A file and what it is of: an office, an act. */
export interface NamedFile {
  readonly of: string;
  readonly file: FileOfRecord;
}

/** What a paper asks of a file. */
export const FILE = '{ fileName mediaType sizeBytes sha256 attachedAt address }';

/** The files by name, day and hash; those that are gone by rule are named as well. */
export function fileTable(of: string, files: readonly NamedFile[]): Html {
  return table(
    [of, '文件名', '上传时间', '校验码（SHA-256）'],
    files.map(({ of: what, file: { fileName, attachedAt, sha256, address } }) => [
      what,
      address === null ? `${fileName}（已按期删除）` : fileName,
      inShanghai(new Date(attachedAt)),
      sha256,
    ]),
  );
}

// Enough to know a house again; who wants all of them opens them on the screen.
const MOST_PICTURES = 12;
const LARGEST_PICTURE = 2 * 1024 ** 2;

/** Addresses of the pictures that a paper shows small: the first ones, none that would make it heavy. */
export function picturesIn(files: readonly NamedFile[] | undefined): string[] {
  const addresses = (files ?? []).flatMap(({ file: { address, mediaType, sizeBytes } }) =>
    address !== null && mediaType.startsWith('image/') && sizeBytes <= LARGEST_PICTURE ? [address] : [],
  );
  return addresses.slice(0, MOST_PICTURES);
}

/** The pictures that came, small, each with its name. */
export function smallPictures(
  files: readonly NamedFile[] | undefined,
  pictures: ReadonlyMap<string, string>,
): Html {
  const shown = (files ?? []).flatMap(({ of, file: { address, fileName } }) => {
    const data = address === null ? undefined : pictures.get(address);
    return data === undefined
      ? []
      : [html`<figure>${picture(data, fileName)}<figcaption>${of}：${fileName}</figcaption></figure>`];
  });
  return shown.length > 0 ? html`<div class="pictures">${shown}</div>` : html``;
}
