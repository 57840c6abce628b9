import { block, ring, type Shape } from '../drawing.ts';
import { bust, phone } from '../figure.ts';
import type { Scene } from './scene.ts';

const GLASSES = 'M287 97a7 7 0 1 0 14 0a7 7 0 1 0-14 0M305 97a7 7 0 1 0 14 0a7 7 0 1 0-14 0';

/** The patient at a table with a pain doctor, a nurse and a psychologist. */
export const team: Scene = {
  box: '0 0 360 226',
  shapes: [
    ...bust(58, 194, 'long'),
    ...bust(303, 194),
    ...bust(140, 194),
    ...bust(222, 194, 'long'),
    ['wire', 'M128 134C126 158 132 164 140 166C148 164 154 158 152 134'],
    ['contact', ring(140, 172, 6)],
    ['sign', `M240 152v16M232 160h16${GLASSES}`],
    ['thing', 'M-10 240V196C90 186 270 186 370 196V240Z']
  ],
  pins: [
    { part: 'you', of: [58, 68], at: [58, 24] },
    { part: 'doctor', of: [140, 68], at: [140, 24] },
    { part: 'nurse', of: [222, 68], at: [222, 24] },
    { part: 'psychologist', of: [303, 68], at: [303, 24] }
  ]
};

/** Somebody lies in a scanner that is cut open; what to bring lies ready. */
export const mri: Scene = {
  box: '0 0 360 226',
  shapes: [
    ['thing', block(124, 14, 214, 206, 26)],
    ['tunnel', block(124, 80, 214, 82, 8)],
    ['thing', 'M48 156h58v84H48z'],
    ['thing', block(8, 146, 320, 14, 7)],
    [
      'skin',
      'M270 108C246 98 212 100 184 110L70 118L56 98C50 90 40 94 42 104L46 144H272C278 132 278 118 270 108Z'
    ],
    ['skin', 'M270 122c-2-16 8-24 22-24s24 10 24 24-8 20-24 20-21-6-22-20z'],
    ['hair', 'M292 98c16-2 28 8 28 24s-8 22-22 22c10-8 14-18 12-30-8-2-14-8-18-16z'],
    ['fold', 'M256 118C236 130 214 134 186 132'],
    ['box', block(186, 114, 30, 22, 6)],
    ['pulse', 'M192 126h4l3-5 4 9 3-4h5'],
    ['thing', block(14, 16, 88, 56, 8)],
    ['sign', 'M62 34h28M62 46h28M26 60h64'],
    ['box', block(26, 28, 26, 22, 6)]
  ],
  pins: [
    { part: 'card', of: [80, 72], at: [98, 72] },
    { part: 'scanner', at: [310, 46] },
    { part: 'stimulator', of: [201, 114], at: [201, 46] }
  ]
};

const LEGS: Shape = [
  'skin',
  'M42-10C36 30 30 60 32 108C34 160 44 200 46 256C46 272 32 284 28 294C26 304 40 306 54 304C70 302 76 296 76 284C76 236 88 180 92 120C96 180 108 236 108 284C108 296 114 302 130 304C144 306 158 304 156 294C152 284 138 272 138 256C140 200 150 160 152 108C154 60 148 30 142-10Z'
];

/** Numb or weak legs, and a telephone that calls 112. */
export const call: Scene = {
  box: '8 0 352 316',
  shapes: [
    LEGS,
    ['fold', 'M92 62V112'],
    [
      'warn',
      'M58 132l-10 16h16l-10 16M62 196l-8 14h14l-8 14M130 132l-10 16h16l-10 16M124 196l-8 14h14l-8 14'
    ],
    ...phone(226, 66),
    ['warn', 'M210 96c-8 24-8 96 0 120M338 96c8 24 8 96 0 120']
  ],
  pins: [
    { part: 'legs', of: [140, 148], at: [174, 148] },
    { part: 'phone', of: [274, 66], at: [274, 32] }
  ]
};
