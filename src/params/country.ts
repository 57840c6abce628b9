import { isPatientCountry } from '$lib/text-pages/patient/country.ts';

export const match = isPatientCountry;
