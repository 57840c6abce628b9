/** The name of what has this id, where a name has only letters, digits and underscores: in CQL and in FHIR. */
export function nameOf(id: string): string {
  return `Neuromodulation_${id.replace(/\W/g, '_')}`;
}
