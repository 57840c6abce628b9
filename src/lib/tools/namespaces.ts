import type { Namespace } from '$lib/words/namespaces.ts';
import type { Tool } from './tools.ts';

/** What a tool on a page of its own is worded with, beside the words of every page. */
export const toolNamespaces = (tool: Tool) =>
  [tool, 'toolPage', 'tools', 'ui'] as const satisfies readonly Namespace[];
