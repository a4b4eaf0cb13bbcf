import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Failure } from './successor.mjs';

const HEADER = 'code,name,level,parent_code';
const LEVELS = { 2: 'province', 4: 'prefecture', 6: 'county', 9: 'township', 12: 'village' };
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const QUERY = 'query ($code: String!) { division(code: $code) { code name parent { code } } }';

/**
 * Asks a running graph for divisions that no table has, with those above them, and writes them into `divisions.csv` of a
 * directory of policy folders: they were added through the graph.
 */
export async function addPlaces(policy, codes, { gateway, into = '.' }) {
  if (!gateway) throw new Failure('Say which graph knows them: --gateway https://…');
  const token = process.env.DIXIAN_TOKEN?.trim();
  if (!token) throw new Failure('Put a token of your issuer into DIXIAN_TOKEN.');
  const directory = resolve(into);
  const known = new Set(policy.readDivisions([directory]).map(({ code }) => code));
  const lines = [];
  for (const code of codes) await add(code);
  if (lines.length === 0) return console.log('The tables have all of them.');
  const file = join(directory, 'divisions.csv');
  const before = existsSync(file) ? (await readFile(file, 'utf8')).trimEnd() : HEADER;
  await writeFile(file, `${[before, ...lines].join('\n')}\n`);
  console.log(`${file}: ${lines.length} added.`);

  async function add(code) {
    if (known.has(code)) return;
    const { name, parent } = await ask(gateway, token, code);
    // A line stands behind that of the division it lies in.
    if (parent) await add(parent.code);
    known.add(code);
    lines.push([code, name, LEVELS[code.length], parent?.code ?? ''].join(','));
  }
}

async function ask(gateway, token, code) {
  if (!URL.canParse(gateway))
    throw new Failure(`--gateway takes an address such as https://dixian.example.gov.cn: ${gateway}`);
  const url = new URL('/graphql', gateway);
  if (url.protocol !== 'https:' && !LOOPBACK.test(url.hostname))
    throw new Failure(`${gateway}: expected an address with https.`);
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: QUERY, variables: { code } }),
  }).catch((error) => {
    throw new Failure(`${gateway}: ${error.cause?.code ?? error.message}`);
  });
  const { data, errors } = await answer.json().catch(() => ({}));
  if (errors?.length) throw new Failure(`${gateway}: ${errors[0].message}`);
  const division = data?.division;
  if (!division) throw new Failure(`${code}: the graph knows no such division, or not in your sight.`);
  return division;
}
