const START = /^(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export (?:type|interface) (\w+)/gm;

/** Generated types without those that `roots` do not lead to, and without imports that then nothing needs. */
export function usedTypes(text: string, roots: (name: string) => boolean): string {
  const starts = [...text.matchAll(START)].map(({ index, 1: name = '' }) => ({ index, name }));
  const head = text.slice(0, starts[0]?.index ?? text.length);
  const blocks = starts.map(({ index, name }, at) => {
    const block = text.slice(index, starts[at + 1]?.index ?? text.length);
    return { name, block, words: new Set(block.match(/\w+/g)) };
  });
  const used = new Set<string>();
  const follow = (name: string) => {
    if (used.has(name)) return;
    used.add(name);
    const words = blocks.find((block) => block.name === name)?.words;
    for (const block of blocks) if (words?.has(block.name)) follow(block.name);
  };
  for (const { name } of blocks) if (roots(name)) follow(name);
  const kept = blocks.filter(({ name }) => used.has(name)).map(({ block }) => `${block.trimEnd()}\n`);
  return `${usedImports(head, kept.join('\n'))}\n${kept.join('\n')}`;
}

function usedImports(head: string, body: string): string {
  const words = new Set(body.match(/\w+/g));
  return head
    .split('\n')
    .flatMap((line) => {
      const [, names, from] = /^import type \{ (.*) \} (from .*)$/.exec(line) ?? [];
      if (names === undefined) return line.trim() === '' ? [] : [line];
      const used = names.split(', ').filter((name) => words.has(name.split(' as ').at(-1) ?? name));
      return used.length > 0 ? [`import type { ${used.join(', ')} } ${from}`] : [];
    })
    .concat('')
    .join('\n');
}
