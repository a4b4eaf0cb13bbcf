import type { MirroredCase } from '@dixian/policy';
import type { AnsweredCase } from '@dixian/what-if';
import type { PreviewedChange, PreviewedState } from './use-cases/previewed-changes';

export type PolicyPreviewMapper = { __typename?: 'PolicyPreview'; id: string };
export type PreviewedChangeMapper = PreviewedChange;
export type PreviewedStateMapper = PreviewedState;
export type MirroredCaseMapper = AnsweredCase;
export type PolicyMirrorMapper = readonly MirroredCase[];
