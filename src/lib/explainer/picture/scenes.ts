import { call, mri, team } from './scenes/around.ts';
import { charging, removal, system, tens, trial, wounds } from './scenes/back.ts';
import { layers, remote } from './scenes/close.ts';
import type { Scene } from './scenes/scene.ts';

/** The pictures within the pages; the texts of each are `patient.picture.<picture>`. */
export const SCENES = {
  system,
  layers,
  team,
  tens,
  trial,
  removal,
  wounds,
  remote,
  charging,
  mri,
  call
} as const satisfies Readonly<Record<string, Scene>>;
export type SceneId = keyof typeof SCENES;
