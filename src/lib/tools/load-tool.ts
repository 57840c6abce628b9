import type { Component } from 'svelte';
import type { Tool, ToolProps } from './tools.ts';

/** A tool with all that it needs to be shown. */
export interface LoadedTool {
  readonly component: Component<ToolProps>;
  /** What it rests on, in words. */
  readonly said: Component<{ tool: Tool }>;
}

const COMPONENTS: Readonly<Record<Tool, () => Promise<{ default: Component<ToolProps> }>>> = {
  'weighted-score': () => import('./weighted-score/WeightedScoreCalculator.svelte'),
  morphine: () => import('./morphine/OpioidCalculator.svelte'),
  bmi: () => import('./bmi/BmiCalculator.svelte'),
  budapest: () => import('./budapest/BudapestChecklist.svelte'),
  'cluster-headache': () => import('./cluster-headache/ClusterHeadacheChecklist.svelte'),
  reduction: () => import('./reduction/ReductionCalculator.svelte')
};

/** Fetches the component of a tool. */
export async function loadComponent(tool: Tool): Promise<Component<ToolProps>> {
  return (await COMPONENTS[tool]()).default;
}

/** Fetches a tool with what it rests on: most visits do without, so both come when it is opened. */
export async function loadTool(tool: Tool): Promise<LoadedTool> {
  const [component, { default: said }] = await Promise.all([
    loadComponent(tool),
    import('./page/ToolSaid.svelte')
  ]);
  return { component, said };
}
