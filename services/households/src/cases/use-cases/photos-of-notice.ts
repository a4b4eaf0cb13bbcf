import type { HeldAttachment } from '@dixian/attachments';
import type { EvidenceOf } from '../domain/evidence';

/**
 * Evidence with the photos that come with it: what hangs out is shown by a photo, whatever else is attached. Where an act
 * is corrected those of before count on. What a record hands in counts file by file.
 */
export function withPhotos(shown: EvidenceOf, files: readonly HeldAttachment[]): EvidenceOf {
  if (shown.kind === 'RECORD') {
    const added = files.map(({ id }) => id);
    return { ...shown, evidence: { ...shown.evidence, files: [...shown.evidence.files, ...added] } };
  }
  if (shown.kind !== 'POSTING' && shown.kind !== 'ANNOUNCEMENT') return shown;
  const photos = files.flatMap(({ id, mediaType }) => (mediaType.startsWith('image/') ? [id] : []));
  const evidence = { ...shown.evidence, photos: [...(shown.evidence.photos ?? []), ...photos] };
  return { ...shown, evidence } as EvidenceOf;
}
