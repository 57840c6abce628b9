import { indicationOf, indications } from '../indications/registry.ts';
import type { KnownForms } from './read-response.ts';

/** The questionnaires of all indications. */
export const ALL_FORMS: KnownForms = { ids: indications.map(({ id }) => id), indicationOf };
