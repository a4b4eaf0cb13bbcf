import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policiesDirectory } from '@dixian/policy';
import type { Policy } from './running-policy';

/** The document of 博罗 under another title; `change` goes over its files. */
export function filesWith(title: string, change: (text: string, name: string) => string = (text) => text) {
  const folder = join(policiesDirectory, 'bo-luo-2022');
  return readdirSync(folder)
    .filter((name) => /\.(yaml|txt)$/.test(name))
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const titled = name === 'document.yaml' ? text.replace(/^title: .*$/m, `title: ${title}`) : text;
      return { name, text: change(titled, name) };
    });
}

const SCAN = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** What the document below says. */
export const SAID = '关于进一步做好防止返贫监测的通知';

/** A Word document of one line, as another program packed it. */
export const DOCX = Buffer.from(
  'UEsDBBQAAAgIAAAAIlp9j8M5TQAAAE0AAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbLMJqSxILVaoyM3JK7ZVyigpKbDS1y9OzkjNTSzWyy9IzavIzUnLL8pNLCnWyy9K1y9ITM5OTE/VNzIwMNNPzs8rSc0r0S0BmaGkbwcAUEsDBBQAAAgIAAAAIlpLHr73iAAAAPAAAAALAAAAX3JlbHMvLnJlbHONzzEOAiEQBdCrkDnAzmphYZatbGzNXoDAsBCBIcBGvL2NxWosbH9+3s+fbhRU85yq87mKHkOqElxr+YxYtaOo6sCZUo/Bcomq1YHLilnpu1oJj+N4wrI3YJ72prgaCeUAYnlm+kdma72mC+stUmo/Br4aIBZVVmoSHlwMmnc89BgA5wk/Ds4vUEsDBBQAAAgIAAAAIlqB6H2lqwAAAMIAAAARAAAAd29yZC9kb2N1bWVudC54bWyzKbdKyU8uzU3NK1GoyM3JK7Yqt1XKKCkpsNLXL07OSM1NLNbLL0jNq8jNScsvyk0sKdbLL0rXL88vSikoyk9OLS7OzEvPzdE3MjAw089NzMxTsrMpt0rKT6kE0QUgoghElNg9bd38ZFffi/2zn+xoeLZ26dPGWU+X7n05Y9OztYte7J/yYsvq57MnPtva/XxWy8uGWc/nL7XRB+kCkUVgsgBMQkzWR7jaDgBQSwECPwMUAAAICAAAACJafY/DOU0AAABNAAAAEwAJAAAAAAAAAAAAtIEAAAAAW0NvbnRlbnRfVHlwZXNdLnhtbFVUBQADANd1Z1BLAQI/AxQAAAgIAAAAIlpLHr73iAAAAPAAAAALAAkAAAAAAAAAAAC0gX4AAABfcmVscy8ucmVsc1VUBQADANd1Z1BLAQI/AxQAAAgIAAAAIlqB6H2lqwAAAMIAAAARAAkAAAAAAAAAAAC0gS8BAAB3b3JkL2RvY3VtZW50LnhtbFVUBQADANd1Z1BLBQYAAAAAAwADANQAAAAJAgAAAAA=',
  'base64',
);

/** Sends a scan and gives its id. */
export async function scanned(policy: Policy, account: string): Promise<string> {
  const { id } = await sent(policy, account, { name: '盖章件.png', bytes: SCAN });
  if (!id) throw new Error('The scan was not taken');
  return id;
}

/** Sends a file; gives what the service answers to its end. */
export async function sent(
  policy: Policy,
  account: string,
  { name, bytes }: { readonly name: string; readonly bytes: Buffer<ArrayBuffer> },
): Promise<{ id?: string; mediaType?: string; errors?: { extensions: { code: string } }[] }> {
  const send = async (path: string, part = Buffer.alloc(0)) =>
    (await policy.fetch(account, path, part)).json() as Promise<{ id: string }>;
  const about = new URLSearchParams({ file: name, bytes: String(bytes.length) });
  const { id } = await send(`/attachments?${about}`);
  await send(`/attachments/part?id=${id}&part=0`, bytes);
  return send(`/attachments/whole?id=${id}`);
}
