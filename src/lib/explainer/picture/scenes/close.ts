import { block, ring, type Shape } from '../drawing.ts';
import { stimulator } from '../figure.ts';
import type { Scene } from './scene.ts';

/** Where the vertebrae begin, from top to bottom: a body of bone, and a spinous process behind. */
const VERTEBRAE = [34, 98, 162, 226];
const bone = (y: number): Shape => [
  'thing',
  `${block(22, y, 72, 52, 7)}M158 ${y + 8}h18l38 20q4 14-8 14l-48-10z`
];

/**
 * The back from the side, its front to the left: vertebrae, the cord, the epidural space with the
 * electrode, the spinous processes, the skin. The cable leaves between two processes.
 */
export const layers: Scene = {
  box: '12 16 318 282',
  shapes: [
    ['skin', 'M0 10H236C241 90 241 220 236 300H0Z'],
    ['fold', 'M24 92H92M24 156H92M24 220H92'],
    ...VERTEBRAE.map(bone),
    ['cord', 'M110 10H132V300H110Z'],
    ['wire', 'M145 50V196C145 210 152 212 166 215L208 224C224 228 228 236 228 250V300'],
    ['contact', [58, 82, 106, 130].map((y) => ring(145, y, 6)).join('')]
  ],
  pins: [
    { part: 'vertebra', at: [58, 60] },
    { part: 'electrode', of: [151, 92], at: [300, 92] },
    { part: 'cord', of: [121, 156], at: [300, 156] },
    { part: 'skin', of: [239, 200], at: [300, 200] },
    { part: 'cable', of: [228, 250], at: [300, 250] }
  ]
};

const FINGERS = [96, 116, 136, 156];

/** A hand with the remote control, its thumb at the button; the stimulator beneath the skin. */
export const remote: Scene = {
  box: '20 8 358 242',
  shapes: [
    [
      'skin',
      'M62 270C66 240 62 222 54 200C46 176 48 150 62 132C74 116 88 108 100 104L196 112C208 120 210 140 210 160C210 190 200 214 196 236C194 250 196 262 198 270Z'
    ],
    ['box', block(92, 22, 100, 172, 14)],
    ['thing', block(108, 38, 68, 44, 6)],
    ['wire', 'M118 60h12l6-10 9 20 7-10h14'],
    ['contact', ring(146, 108, 12) + ring(128, 152, 12) + ring(162, 152, 12)],
    ['sign', 'M123 152h10M157 152h10M162 147v10M146 102v6'],
    ['skin', FINGERS.map((y) => block(180, y, 36, 19, 9)).join('')],
    [
      'skin',
      'M54 204C46 172 56 150 76 136L106 114C120 104 132 116 122 126L98 152C90 164 90 180 92 200'
    ],
    ['sign', 'M236 62a44 44 0 0 1 0 56M252 50a62 62 0 0 1 0 80'],
    ['skin', 'M400 0C336 34 306 90 310 140C314 190 344 230 400 260Z'],
    ...stimulator(328, 108)
  ],
  pins: [
    { part: 'remote', of: [176, 32], at: [226, 32] },
    { part: 'buttons', of: [170, 156], at: [244, 190] },
    { part: 'stimulator', of: [348, 142], at: [348, 182] }
  ]
};
