export type ClauseRefMapper = { id: string };
