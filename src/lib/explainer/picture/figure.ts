import { block, ring, type Shape } from './drawing.ts';

/** The one figure of all pictures, seen from behind: head to torso as 1 to 2.4, arms to the hands. */
export const BACK: readonly Shape[] = [
  [
    'skin',
    'M190 118C190 130 186 137 170 142C144 150 124 155 114 176C107 192 106 220 102 248C98 276 93 304 90 330C88 346 85 360 87 370C89 381 101 382 106 371C111 360 113 346 115 332C120 304 127 276 134 248C137 236 140 226 142 218C146 238 152 256 152 276C152 300 141 318 138 346C137 364 138 378 139 410H281C282 378 283 364 282 346C279 318 268 300 268 276C268 256 274 238 278 218C280 226 283 236 286 248C293 276 300 304 305 332C307 346 309 360 314 371C319 382 331 381 333 370C335 360 332 346 330 330C327 304 322 276 318 248C314 220 313 192 306 176C296 155 276 150 250 142C234 137 230 130 230 118'
  ],
  [
    'skin',
    'M210 36C233 36 245 52 245 74C245 98 230 120 210 120C190 120 175 98 175 74C175 52 187 36 210 36Z'
  ],
  [
    'hair',
    'M177 84C170 52 186 30 210 30C234 30 250 52 243 84C238 72 236 66 232 62C218 70 202 70 188 62C184 66 182 72 177 84Z'
  ],
  [
    'fold',
    'M162 174C166 186 170 196 180 206M258 174C254 186 250 196 240 206M210 372V391M102 346C106 352 106 358 104 364M318 346C314 352 314 358 316 364'
  ]
];

/** The spine of that figure. */
export const SPINE: Shape = ['spine', 'M210 130V350'];

/** Its spine with the cord, which ends at the waist. */
export const COLUMN: readonly Shape[] = [
  SPINE,
  ['casing', 'M210 126V288'],
  ['nerve', 'M210 126V288']
];

/** The contacts of a lead along the cord, at the height of the lower chest. */
export const CONTACTS: Shape = ['contact', [178, 204, 230].map((y) => ring(210, y, 7)).join('')];

/** The stimulator with its pulse, from its upper left. */
export const stimulator = (x: number, y: number): readonly Shape[] => [
  ['box', block(x, y, 40, 34, 9)],
  ['pulse', `M${x + 7} ${y + 18}h6l4-7 5 12 4-5h7`]
];

/** A plaster, from its upper left. */
export const plaster = (x: number, y: number): readonly Shape[] => [
  ['plaster', block(x, y, 36, 26, 6)],
  ['sign', `M${x + 12} ${y + 13}h12`]
];

const HAIR = {
  short: 'c-4-19 5-29 20-29s24 10 20 29c-2-8-4-11-6-13-9 4-19 4-28 0-2 2-4 6-6 13z',
  long: 'c-7 12-8 24-6 36h52c2-12 1-24-6-36 4-19-5-29-20-29s-24 10-20 29z'
};

/** Head and shoulders of somebody; the shoulders are cut off at `y`. */
export function bust(x: number, y: number, hair: keyof typeof HAIR = 'short'): readonly Shape[] {
  const head = `M${x} ${y - 120}c13 0 20 9 20 23s-9 27-20 27-20-13-20-27 7-23 20-23z`;
  const shoulders = `M${x - 11} ${y - 74}c0 8-3 11-12 14-22 7-30 17-30 60h106c0-43-8-53-30-60-9-3-12-6-12-14z`;
  const cut = `M${x - 20} ${y - 94}`;
  const behind: readonly Shape[] = hair === 'long' ? [['hair', cut + HAIR.long]] : [];
  return [...behind, ['skin', shoulders], ['skin', head], ['hair', cut + HAIR.short]];
}

/** A telephone that calls 112, from its upper left: 96 wide, 180 high. */
export const phone = (x: number, y: number): readonly Shape[] => [
  ['thing', block(x, y, 96, 180, 16)],
  ['fold', `M${x + 38} ${y + 16}h20`],
  [
    'warn',
    `M${x + 16} ${y + 60}l9-9v50M${x + 41} ${y + 60}l9-9v50M${x + 62} ${y + 62}c0-15 22-15 22 0 0 12-22 23-22 39h22`
  ],
  ['alarm', ring(x + 48, y + 146, 18)]
];
