export type PolicyPreviewMapper = { id: string };
