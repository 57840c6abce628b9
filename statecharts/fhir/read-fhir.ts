import { errorAt, isObject } from '../case/fields.ts';
import { readResponse, type ReadResponse } from './read-response.ts';

/**
 * Reads a response, or the one response in a bundle, back into a case. What else is in the bundle was
 * made from the response, and is not looked at.
 */
export function readFhir(input: unknown): ReadResponse {
  if (!isObject(input) || input['resourceType'] !== 'Bundle') return readResponse(input);
  const { entry } = input;
  const resources = Array.isArray(entry) ? entry.map(resourceOf) : [];
  const responses = resources.filter(
    (resource) => isObject(resource) && resource['resourceType'] === 'QuestionnaireResponse'
  );
  if (responses.length === 1) return readResponse(responses[0]);
  const given = `${responses.length} of them`;
  return { id: null, errors: [errorAt('QuestionnaireResponse', given, 'exactly one in a Bundle')] };
}

function resourceOf(entry: unknown): unknown {
  return isObject(entry) ? entry['resource'] : undefined;
}
