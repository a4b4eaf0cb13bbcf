import type { AcceptedChange } from '../accepted';

const HEAD = `# Changes of the graph

Written by \`npm run compose\` from \`schemas/breaking-changes.yaml\`: what a client has to follow. What is only added needs nothing,
but a new value of an enum or a new error of a result wants a branch for what a client does not know.
`;

/** What changed for clients, the newest day first. */
export function changelog(changes: readonly AcceptedChange[]): string {
  const days = [...new Set(changes.map(({ on }) => on))].sort().reverse();
  const parts = days.map((day) => {
    const lines = changes
      .filter(({ on }) => on === day)
      .map(({ change, reason }) => `- ${change} ${reason.replaceAll(/\s+/g, ' ').trim()}`);
    return `\n## ${day}\n\n${lines.join('\n')}\n`;
  });
  return HEAD + parts.join('');
}
