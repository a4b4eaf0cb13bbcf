/** An event of a stream, as server-sent events write it. */
export interface StreamEvent {
  readonly event: string;
  readonly id: string;
  readonly data: unknown;
}

/** The events of a stream, one after the other, wherever the network cut it. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text += decoder.decode(value, { stream: true });
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      for (const lines of events) yield eventOf(lines);
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

function eventOf(lines: string): StreamEvent {
  const of = (field: string) =>
    lines
      .split('\n')
      .find((line) => line.startsWith(`${field}: `))
      ?.slice(field.length + 2);
  return { event: of('event') ?? '', id: of('id') ?? '', data: JSON.parse(of('data') ?? 'null') };
}
