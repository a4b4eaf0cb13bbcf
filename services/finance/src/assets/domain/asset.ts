/** Stages of an asset in their order, in the graph's words and in those of documents. */
export const ASSET_STAGES = {
  FORMED: '形成',
  TRANSFERRED: '确权移交',
  OPERATED: '管护运营',
  DISTRIBUTED: '收益分配',
} as const;

export type AssetStage = keyof typeof ASSET_STAGES;

/** 经营性 公益性; what went to households is an award. */
export type AssetClass = 'OPERATING' | 'PUBLIC_WELFARE';

/** How an idle asset is disposed of. */
export type DisposalClass = 'REVIVE' | 'TRANSFER' | 'WRITE_OFF' | 'OTHER';

/** What distributed income is for. */
export type DistributionPurpose = 'HOUSEHOLDS' | 'INDUSTRY' | 'EMPLOYMENT' | 'PUBLIC' | 'OTHER';

const ORDER = Object.keys(ASSET_STAGES) as AssetStage[];

/** The stage that follows; distribution repeats itself. */
export function nextStage(stage: AssetStage): AssetStage {
  return ORDER[ORDER.indexOf(stage) + 1] ?? stage;
}

/** Whether an asset that stands here may be brought there: one step after the other. */
export function mayAdvance(from: AssetStage, to: AssetStage): boolean {
  return nextStage(from) === to;
}

/** What an asset without a number is called, marked as the department's own. */
export function ownNumber({
  name,
  village,
  year,
}: {
  name: string;
  village: string;
  year: number | null;
}): string {
  return `（无编号）${name} ${village} ${year ?? ''}`.trim();
}
