const UUID = '018f0000-0000-7000-8000-000000000001';
const cursorOf = (...key: string[]) => ({ after: Buffer.from(JSON.stringify(key)).toString('base64url') });
/** Arguments of a list that no page answers to. */
export const PAGES: readonly Record<string, unknown>[] = [
  ...[0, -1, 201].map((first) => ({ first })),
  ...['x', '2025-13-45', '99999999999999999999'].flatMap((part) => [cursorOf(part), cursorOf(part, UUID)]),
  { after: 'nonsense' },
  cursorOf(),
];
