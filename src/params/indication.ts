import { indicationOf } from '$statecharts/indications/registry.ts';

export const match = (param: string): boolean => indicationOf(param) !== undefined;
