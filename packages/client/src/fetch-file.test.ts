import { FileRefused, fetchFile } from './fetch-file';

const options = (answer: Response) => ({
  gateway: 'http://gateway',
  token: () => 't',
  fetch: (async (path: string, init: RequestInit) => {
    asked.push([path, new Headers(init.headers).get('authorization') ?? '']);
    return answer;
  }) as typeof fetch,
});
let asked: [string, string][] = [];
beforeEach(() => {
  asked = [];
});

test('a file comes with the token and under the name that the gateway gives it', async () => {
  const name = encodeURIComponent('待办 2025-12-05.xlsx');
  const headers = { 'content-disposition': `attachment; filename="file.xlsx"; filename*=UTF-8''${name}` };
  const file = await fetchFile('/exports/7', options(new Response('abc', { headers })));
  expect([file.name, await file.content.text()]).toEqual(['待办 2025-12-05.xlsx', 'abc']);
  expect(asked).toEqual([['http://gateway/exports/7', 'Bearer t']]);
});

test('a paper has no name; it is opened, not kept', async () => {
  const { name } = await fetchFile('/print/answer/7', options(new Response('<p>')));
  expect(name).toBeUndefined();
});

test('a refusal carries its code and the sentence for people', async () => {
  const body = { errors: [{ message: '没有可以打印的内容', extensions: { code: 'NOTHING_TO_PRINT' } }] };
  const refused = await fetchFile('/print/answer/7', options(Response.json(body, { status: 404 }))).catch(
    (error: unknown) => error,
  );
  expect(refused).toBeInstanceOf(FileRefused);
  expect(refused).toMatchObject({ code: 'NOTHING_TO_PRINT', status: 404, message: '没有可以打印的内容' });
  const odd = fetchFile('/print/answer/7', options(new Response('<h1>502', { status: 502 })));
  await expect(odd).rejects.toMatchObject({ code: 'NO_ANSWER', status: 502 });
});

test('a token that is no longer taken is told to the page', async () => {
  let isSignedOut = false;
  const gone = { ...options(new Response('{}', { status: 401 })), onSignedOut: () => (isSignedOut = true) };
  await expect(fetchFile('/exports/7', gone)).rejects.toThrow();
  expect(isSignedOut).toBe(true);
});
