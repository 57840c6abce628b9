import { errorAt, isObject } from '../case/fields.ts';
import type { InputError } from '../case/input-error.ts';
import { namedBy } from './addresses.ts';
import { readResponse, type KnownForms, type ReadResponse } from './read-response.ts';

/**
 * Reads a response, or the one response in a bundle, back into a case. What else is in the bundle was
 * made from the response, and is not looked at.
 */
export function readFhir(input: unknown, known: KnownForms): ReadResponse {
  const { response, error } = responseIn(input);
  return error ? { id: null, errors: [error] } : readResponse(response, known);
}

/** Whether an input is a resource that may hold a case. */
export function isFhir(input: unknown): boolean {
  const type = isObject(input) ? input['resourceType'] : undefined;
  return type === 'Bundle' || type === 'QuestionnaireResponse';
}

/** The id of the indication whose questionnaire an input answers, if it says so. */
export function answeredIn(input: unknown): string | undefined {
  const { response } = responseIn(input);
  const address = isObject(response) ? response['questionnaire'] : undefined;
  return typeof address === 'string' ? namedBy(address, 'Questionnaire') : undefined;
}

type Found =
  | { readonly response: unknown; readonly error?: undefined }
  | { readonly response?: undefined; readonly error: InputError };

function responseIn(input: unknown): Found {
  if (!isObject(input) || input['resourceType'] !== 'Bundle') return { response: input };
  const { entry } = input;
  const resources = Array.isArray(entry) ? entry.map(resourceOf) : [];
  const responses = resources.filter(
    (resource) => isObject(resource) && resource['resourceType'] === 'QuestionnaireResponse'
  );
  if (responses.length === 1) return { response: responses[0] };
  const given = `${responses.length} of them`;
  return { error: errorAt('QuestionnaireResponse', given, 'exactly one in a Bundle') };
}

function resourceOf(entry: unknown): unknown {
  return isObject(entry) ? entry['resource'] : undefined;
}
