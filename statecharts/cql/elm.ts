import {
  CqlTranslator,
  createModelInfoProvider,
  LibraryManager,
  ModelManager,
  stringAsSource
} from '@cqframework/cql/cql-to-elm';
import { SYSTEM_MODEL } from './system-model.ts';

/** A library as data that an engine runs (Expression Logical Model). */
export interface Elm {
  readonly library: { readonly identifier: { readonly id: string; readonly version: string } };
}

/** A library in CQL as ELM. Throws with all that the translator has against it. */
export function elmOf(cql: string): Elm {
  const models = new ModelManager();
  models.modelInfoLoader.registerModelInfoProvider(
    createModelInfoProvider((id) => (id === 'System' ? stringAsSource(SYSTEM_MODEL) : null))
  );
  const translator = CqlTranslator.fromText(cql, new LibraryManager(models));
  const problems = translator.exceptions.asJsReadonlyArrayView();
  if (problems.length > 0) {
    throw new Error(problems.map(({ message }) => message).join('\n'));
  }
  return JSON.parse(translator.toJson()) as Elm;
}
