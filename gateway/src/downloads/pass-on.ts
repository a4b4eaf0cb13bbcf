import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Dispatcher } from 'undici';
import { markedFile } from '../practice/marked-file';

const HEADERS = [
  'content-type',
  'content-length',
  'content-disposition',
  'content-security-policy',
  'x-dixian-digest',
];

/** Streams a service's file to who asked for it, with the headers that are theirs to see; in a training installation marked. */
export async function passOn(
  answer: Dispatcher.ResponseData,
  response: ServerResponse,
  practice: boolean,
): Promise<void> {
  const { headers, body } = practice ? markedFile(answer.headers, answer.body) : answer;
  const passed = HEADERS.flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  response.writeHead(answer.statusCode, { ...Object.fromEntries(passed), 'cache-control': 'no-store' });
  // Who goes away in the middle, or a service that breaks off, ends the connection: half a file is none.
  await pipeline(body, response).catch(() => response.destroy());
}
