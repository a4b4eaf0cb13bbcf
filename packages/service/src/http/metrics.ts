import type { ServerResponse } from 'node:http';

/** Answers in the text format of Prometheus (version 0.0.4). */
export function respondMetrics(response: ServerResponse, text: string): void {
  response.writeHead(200, {
    'content-type': 'text/plain; version=0.0.4; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}
