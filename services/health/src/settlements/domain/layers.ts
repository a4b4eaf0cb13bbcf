import type { Fen } from '@dixian/money';

/** What of a bill others paid, in the three layers (基本医保 大病保险 医疗救助). */
export interface Layers {
  readonly totalCost: Fen;
  readonly basicInsurance: Fen;
  readonly seriousIllnessInsurance: Fen;
  readonly medicalAid: Fen;
}

/** The layers in the order in which documents print them. */
export const LAYERS = [
  { layer: 'BASIC_INSURANCE', zh: '基本医保', column: 'basicInsurance' },
  { layer: 'SERIOUS_ILLNESS_INSURANCE', zh: '大病保险', column: 'seriousIllnessInsurance' },
  { layer: 'MEDICAL_AID', zh: '医疗救助', column: 'medicalAid' },
] as const;

export type Layer = (typeof LAYERS)[number]['layer'];

// 基本医疗保险 is a layer's long name, as some documents print it.
const NAMES: Readonly<Record<string, Layer>> = {
  基本医保: 'BASIC_INSURANCE',
  基本医疗保险: 'BASIC_INSURANCE',
  大病保险: 'SERIOUS_ILLNESS_INSURANCE',
  医疗救助: 'MEDICAL_AID',
};

/** The layers in the order that a place prints; those it does not name follow in the usual one. */
export function layerOrder(printed: readonly string[]): Layer[] {
  const named = printed.flatMap((name) => NAMES[name] ?? []);
  return [...new Set([...named, ...LAYERS.map(({ layer }) => layer)])];
}

/** A layer by the name that a county writes. */
export function layerNamed(name: string): Layer | undefined {
  return NAMES[name];
}

/** What one layer paid. */
export function paidBy(layers: Layers, layer: Layer): Fen {
  return LAYERS.reduce((sum, one) => (one.layer === layer ? sum + layers[one.column] : sum), 0n);
}

/** What all layers paid. */
function paidByLayers({ basicInsurance, seriousIllnessInsurance, medicalAid }: Layers): Fen {
  return basicInsurance + seriousIllnessInsurance + medicalAid;
}

/** Self-paid cost (个人自付) after all layers; what others paid beside them is not deducted. */
export function selfPaidByLayers(layers: Layers): Fen {
  return layers.totalCost - paidByLayers(layers);
}

/** Compliant self-paid cost (合规自付); null where the bill does not print the compliant cost. */
export function compliantSelfPaid(layers: Layers, inScope: Fen | null): Fen | null {
  return inScope === null ? null : inScope - paidByLayers(layers);
}
