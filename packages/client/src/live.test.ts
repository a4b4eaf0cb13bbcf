import { type Changed, listenLive } from './live';

const text = new TextEncoder();
const changed = (upTo: string) => ({ division: '410526', kinds: ['TASK'], upTo });
const line = (event: string, id: string, data: unknown = {}) =>
  `event: ${event}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`;

/** A gateway whose streams say these texts, one stream after the other; the last one stays open. */
function gatewayOf(...streams: (string[] | number)[]) {
  const asked: { address: string; token: string | null }[] = [];
  const answer: typeof fetch = async (address, init) => {
    asked.push({ address: String(address), token: new Headers(init?.headers).get('authorization') });
    const said = streams.shift();
    if (typeof said === 'number') return new Response('{}', { status: said });
    return new Response(
      new ReadableStream({
        start(stream) {
          for (const part of said ?? []) stream.enqueue(text.encode(part));
          if (streams.length > 0) stream.close();
        },
      }),
    );
  };
  return { asked, answer };
}

function listening(answer: typeof fetch, wanted: number) {
  const heard: Changed[] = [];
  let token = 0;
  let stop: () => void = () => undefined;
  const done = new Promise<Changed[]>((resolve) => {
    stop = listenLive({
      gateway: 'http://gateway',
      token: () => `t${token++}`,
      fetch: answer,
      pauseMs: () => 1,
      onChanged(change) {
        heard.push(change);
        if (heard.length === wanted) resolve(heard);
      },
    });
  });
  return done.finally(() => stop());
}

test('what changed is told as it comes, wherever the network cuts it', async () => {
  const whole = line('open', 'a') + line('changed', 'b', changed('b')) + line('changed', 'c', changed('c'));
  const { asked, answer } = gatewayOf([whole.slice(0, 40), whole.slice(40, 90), whole.slice(90)]);
  expect(await listening(answer, 2)).toEqual([changed('b'), changed('c')]);
  expect(asked).toEqual([{ address: 'http://gateway/live', token: 'Bearer t0' }]);
});

test('after a lost line, an expired token or a fault it goes on where it was, with the token of then', async () => {
  const { asked, answer } = gatewayOf(
    [line('open', 'a'), line('changed', 'b', changed('b'))],
    [line('open', 'b'), line('expired', 'c')],
    401,
    503,
    [line('open', 'c'), line('changed', 'd', changed('d'))],
  );
  expect(await listening(answer, 2)).toEqual([changed('b'), changed('d')]);
  expect(asked.map(({ address }) => address.split('since=')[1])).toEqual([undefined, 'b', 'c', 'c', 'c']);
  expect(asked.at(-1)?.token).toBe('Bearer t4');
});
