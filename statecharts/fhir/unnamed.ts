import type { Reference } from 'fhir/r4';

/** The patient, whom this guide never asks for: whoever sends a resource on says who it is. */
export const UNNAMED: Reference = {
  extension: [
    {
      url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
      valueCode: 'not-asked'
    }
  ]
};
