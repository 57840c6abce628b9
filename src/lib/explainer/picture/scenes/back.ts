import { block, ring } from '../drawing.ts';
import { BACK, COLUMN, CONTACTS, plaster, SPINE, stimulator } from '../figure.ts';
import type { Scene } from './scene.ts';

/** All of it in the body: the lead along the cord, the stimulator in the upper buttock. */
export const system: Scene = {
  box: '46 16 352 372',
  shapes: [
    ...BACK,
    ...COLUMN,
    ['wire', 'M210 178V296C210 322 226 326 240 344'],
    CONTACTS,
    ...stimulator(236, 338)
  ],
  pins: [
    { part: 'cord', of: [210, 142], at: [366, 142] },
    { part: 'electrode', of: [217, 204], at: [366, 204] },
    { part: 'cable', of: [214, 308], at: [366, 308] },
    { part: 'stimulator', of: [276, 356], at: [366, 356] }
  ]
};

/** The trial: the cable leaves the skin beneath a plaster, the box hangs on the belt. */
export const trial: Scene = {
  box: '46 16 352 372',
  shapes: [
    ...BACK,
    ...COLUMN,
    ['wire', 'M210 178V276C210 306 226 296 240 300'],
    CONTACTS,
    ['sign', 'M139 350C180 356 240 356 281 350'],
    ['wire', 'M262 302C284 306 274 330 268 342'],
    ...plaster(232, 288),
    ...stimulator(246, 340)
  ],
  pins: [
    { part: 'cord', of: [210, 142], at: [366, 142] },
    { part: 'electrode', of: [217, 204], at: [366, 204] },
    { part: 'plaster', of: [268, 301], at: [366, 301] },
    { part: 'box', of: [286, 357], at: [366, 357] }
  ]
};

/** The trial is over and did not help: the lead is out, beside the body. */
export const removal: Scene = {
  box: '46 16 412 372',
  shapes: [
    ...BACK,
    ...COLUMN,
    ['ghost', 'M210 178V276C210 306 226 296 240 300'],
    ...plaster(232, 288),
    ['sign', 'M232 190C272 150 318 140 356 150M342 134l16 16-20 12'],
    ['wire', 'M396 130V218C396 268 436 268 424 306'],
    ['contact', ring(396, 136, 7) + ring(396, 162, 7) + ring(396, 188, 7)],
    ...stimulator(402, 306)
  ],
  pins: [
    { part: 'back', of: [203, 236], at: [168, 236] },
    { part: 'wound', of: [268, 301], at: [300, 301] },
    { part: 'lead', of: [398, 230], at: [366, 230] }
  ]
};

/** TENS: pads upon the skin, and nothing beneath it. */
export const tens: Scene = {
  box: '46 16 352 372',
  shapes: [
    ...BACK,
    SPINE,
    ['wire', 'M184 302C184 334 226 342 250 350M236 302C236 322 244 330 256 340'],
    ['contact', block(168, 258, 32, 44, 9) + block(220, 258, 32, 44, 9)],
    ...stimulator(248, 338)
  ],
  pins: [
    { part: 'pads', of: [252, 272], at: [366, 272] },
    { part: 'cable', of: [239, 314], at: [366, 314] },
    { part: 'box', of: [288, 356], at: [366, 356] }
  ]
};

/** Two wounds beneath plasters; close up, a plaster stuck over one with old blood. */
export const wounds: Scene = {
  box: '14 16 444 372',
  shapes: [
    ...BACK,
    ...plaster(192, 254),
    ...plaster(150, 338),
    ['thing', ring(396, 300, 58)],
    ['plaster', block(356, 268, 62, 42, 8)],
    ['alarm', 'M370 296c-6-14 16-18 22-6s-4 16-12 14-8-4-10-8z'],
    ['plaster', block(380, 294, 62, 42, 8)],
    ['sign', 'M404 315h14']
  ],
  pins: [
    { part: 'back', of: [192, 267], at: [40, 267] },
    { part: 'buttock', of: [150, 351], at: [40, 351] },
    { part: 'blood', of: [396, 242], at: [396, 214] }
  ]
};

/** Charging: a pad on the skin over the stimulator, held by a belt, with its charger. */
export const charging: Scene = {
  box: '80 190 340 198',
  shapes: [
    ...BACK,
    SPINE,
    ['sign', 'M139 338C180 345 240 345 281 338M138 368C180 375 240 375 282 368'],
    ['wire', 'M286 356C330 372 330 300 352 296'],
    ['contact', ring(254, 354, 32)],
    ...stimulator(234, 337),
    ['thing', block(352, 262, 44, 68, 9)],
    ['sign', 'M364 280h20M364 294h20M364 308h10']
  ],
  pins: [
    { part: 'stimulator', of: [238, 344], at: [180, 306] },
    { part: 'pad', of: [262, 323], at: [240, 272] },
    { part: 'charger', of: [374, 262], at: [374, 232] }
  ]
};
