import { type ClientOptions, requestHeaders } from './graph-client';

export interface FileOptions
  extends Pick<ClientOptions, 'gateway' | 'token' | 'language' | 'onSignedOut' | 'fetch'> {}

/** A file of the gateway and what it calls it; undefined where it is no file to be kept, as a paper. */
export interface FetchedFile {
  readonly content: Blob;
  readonly name: string | undefined;
}

/** The gateway gave no file; `code` says why, as `NOTHING_TO_PRINT`, and the message is for people. */
export class FileRefused extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** Brings a file or a paper by its path (`Export.path`, `/print/household-file/…`): a link could not carry the token. */
export async function fetchFile(path: string, options: FileOptions): Promise<FetchedFile> {
  const ask = options.fetch ?? fetch;
  const answer = await ask(`${options.gateway}${path}`, { headers: await requestHeaders(options) });
  if (answer.status === 401) options.onSignedOut?.();
  if (!answer.ok) throw await refusalOf(answer);
  return { content: await answer.blob(), name: nameIn(answer.headers.get('content-disposition') ?? '') };
}

function nameIn(disposition: string): string | undefined {
  const written = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1];
  return written === undefined ? undefined : decodeURIComponent(written);
}

async function refusalOf(answer: Response): Promise<FileRefused> {
  try {
    const { errors } = (await answer.json()) as {
      errors?: { message: string; extensions?: { code?: string } }[];
    };
    const [first] = errors ?? [];
    if (first) return new FileRefused(first.extensions?.code ?? 'REFUSED', answer.status, first.message);
  } catch {
    // What stands in front of the gateway may answer with anything.
  }
  return new FileRefused('NO_ANSWER', answer.status, `The gateway answered ${answer.status}.`);
}
