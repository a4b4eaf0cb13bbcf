import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface GraphAnswer<Data> {
  data?: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

/** A caller of the gateway from the shell. */
export class GraphClient {
  constructor(
    private readonly url: string,
    readonly token: string,
  ) {}

  /** Runs an operation and gives the answer as it came. */
  async ask<Data>(query: string, variables: object = {}): Promise<GraphAnswer<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${this.token}`,
        'content-type': 'application/json',
        accept: 'application/json',
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphAnswer<Data>;
  }

  /** Sends a file to the department that keeps the ledger; gives the upload's id. */
  async upload(ledger: string, file: string): Promise<string> {
    const query = new URLSearchParams({ ledger, file: basename(file) });
    const response = await fetch(`${this.url}/uploads?${query}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${this.token}`,
        'content-type': 'application/octet-stream',
        'x-dixian-upload': '1',
      },
      body: await readFile(file),
    });
    const answer = (await response.json()) as { id?: string; errors?: { message: string }[] };
    if (!answer.id)
      throw new Error(answer.errors?.[0]?.message ?? `The upload was refused (${response.status}).`);
    return answer.id;
  }

  /** Writes the file at a path of the gateway to a file here. Throws with the sentence of a refusal. */
  async download(path: string, file: string): Promise<void> {
    const response = await fetch(`${this.url}${path}`, {
      headers: { authorization: `Bearer ${this.token}` },
    });
    if (!response.ok || !response.body) {
      const { errors } = (await response.json()) as GraphAnswer<never>;
      throw new Error(errors?.[0]?.message ?? `The file was refused (${response.status}).`);
    }
    await pipeline(Readable.fromWeb(response.body), createWriteStream(file));
  }
}
