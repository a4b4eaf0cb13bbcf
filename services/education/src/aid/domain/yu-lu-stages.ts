import { isMissing, type PlaceAndDay, type PolicySet, resolveParameter } from '@dixian/policy';
import type { SchoolStage } from '../../ground/domain/school-stage';

/** Stages by the words that documents and counties write. */
const STAGES_OF_WORD: Readonly<Record<string, readonly SchoolStage[]>> = {
  学前: ['KINDERGARTEN'],
  义务教育: ['PRIMARY', 'JUNIOR'],
  小学: ['PRIMARY'],
  初中: ['JUNIOR'],
  高中: ['HIGH_SCHOOL'],
  中职: ['VOCATIONAL_SCHOOL'],
  // 技工院校 stand under 技师学院 in the code list of 在校生状况.
  中技: ['TECHNICIAN'],
  技工: ['TECHNICIAN'],
  技师学院: ['TECHNICIAN'],
  高职: ['VOCATIONAL_COLLEGE'],
  本科: ['BACHELOR'],
  研究生: ['POSTGRADUATE'],
};

const USUAL = ['中职', '高职', '技师学院'];

/** The stages that a place's words name; 等 names none. */
export function stagesOf(words: readonly string[]): ReadonlySet<SchoolStage> {
  return new Set(words.flatMap((word) => STAGES_OF_WORD[word] ?? []));
}

/** The stages at which 雨露计划 is granted: those a county states, else the usual three. */
export function yuLuStages(set: PolicySet, at: PlaceAndDay): ReadonlySet<SchoolStage> {
  const stated = resolveParameter(set, { ...at, name: 'yulu-stages' });
  const isList = !isMissing(stated) && Array.isArray(stated.value);
  return stagesOf(isList ? (stated.value as readonly string[]) : USUAL);
}
