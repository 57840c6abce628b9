import { isWithoutPathway } from '$statecharts/indications/without-pathway/ids.ts';

export const match = isWithoutPathway;
