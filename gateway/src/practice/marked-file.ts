import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';

// On every page that comes out of a printer, across what is written there.
const MARK = `<style>body::after{content:"练习 PRACTICE";position:fixed;top:40%;left:0;right:0;text-align:center;
font-size:64pt;font-weight:700;color:#000;opacity:.18;transform:rotate(-25deg);pointer-events:none}</style>\n`;
const NAMED = /filename\*=UTF-8''/;

/** A file as a training installation hands it out: its name says so, and so does each page of what is printed. */
export function markedFile(
  headers: IncomingHttpHeaders,
  body: Readable,
): { headers: OutgoingHttpHeaders; body: Readable | AsyncIterable<Buffer | string> } {
  const disposition = headers['content-disposition']?.replace(
    NAMED,
    `filename*=UTF-8''${encodeURIComponent('练习_')}`,
  );
  const named = { ...headers, ...(disposition && { 'content-disposition': disposition }) };
  if (!headers['content-type']?.startsWith('text/html')) return { headers: named, body };
  const { 'content-length': _length, ...rest } = named;
  return { headers: rest, body: withMark(body) };
}

async function* withMark(body: Readable): AsyncIterable<Buffer | string> {
  for await (const chunk of body) yield chunk as Buffer;
  yield MARK;
}
