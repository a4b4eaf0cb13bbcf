export { createService } from './create-service';
export { writeManifests } from './write-manifests';
