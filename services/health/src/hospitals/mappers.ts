import type { HospitalRow, StayRow } from './persistence/lists';

export type DesignatedHospitalMapper = HospitalRow;
export type AdmissionMapper = StayRow;
