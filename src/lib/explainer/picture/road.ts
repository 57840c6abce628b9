import { block, ring, type Drawing } from './drawing.ts';
import { BACK, bust, COLUMN, CONTACTS, phone, SPINE, stimulator } from './figure.ts';
import type { PictureId } from './pictures.ts';

/** The drawing of each step of the road, as a square. */
export const DRAWINGS: Readonly<Record<PictureId, Drawing>> = {
  pain: {
    box: '110 180 200 200',
    shapes: [
      ...BACK,
      SPINE,
      ['warn', 'M212 256l-18 28h32l-18 28M180 262l-12-8M176 290h-14M240 262l12-8M244 290h14']
    ]
  },
  first: {
    box: '0 0 200 200',
    shapes: [
      ['thing', 'M30 62V34h16v84H30V90M170 62V34h-16v84h16V90M46 66h108v20H46z'],
      ['thing', block(14, 52, 16, 48, 4) + block(170, 52, 16, 48, 4)],
      ['thing', 'M66 148a20 20 0 0 1 20-20h34v40H86a20 20 0 0 1-20-20z'],
      ['box', 'M116 128h14a20 20 0 0 1 0 40h-14z']
    ]
  },
  team: {
    box: '0 0 200 200',
    shapes: [
      ...bust(48, 192, 'long'),
      ...bust(152, 192),
      ...bust(100, 208),
      ['thing', 'M-10 220V188C50 180 150 180 210 188V220Z']
    ]
  },
  choice: {
    box: '0 0 200 200',
    shapes: [
      ...bust(52, 212),
      ...bust(148, 212, 'long'),
      ['thing', ring(62, 48, 32) + ring(138, 48, 32)],
      ['wire', 'M47 49l11 11 20-22'],
      ['sign', 'M126 36l24 24M150 36l-24 24']
    ]
  },
  electrode: {
    box: '110 92 200 200',
    shapes: [...BACK, ...COLUMN, ['wire', 'M210 178V300'], CONTACTS]
  },
  home: {
    box: '0 0 200 200',
    shapes: [
      ['thing', 'M32 80V188H168V80L100 22Z'],
      ['sign', 'M10 100L100 22L190 100'],
      ...bust(92, 187),
      ['wire', 'M96 172C112 178 122 172 132 166'],
      ...stimulator(126, 146)
    ]
  },
  result: {
    box: '0 0 200 200',
    shapes: [
      ...bust(48, 212),
      ...bust(152, 212, 'long'),
      [
        'thing',
        'M58 8h84a10 10 0 0 1 10 10v54a10 10 0 0 1-10 10h-32l-10 14-10-14H58a10 10 0 0 1-10-10V18a10 10 0 0 1 10-10z'
      ],
      ['wire', 'M66 66V26M88 66V36M110 66V46M132 66V54']
    ]
  },
  stimulator: {
    box: '120 186 200 200',
    shapes: [
      ...BACK,
      ...COLUMN,
      ['wire', 'M210 178V296C210 322 226 326 240 344'],
      CONTACTS,
      ...stimulator(236, 338)
    ]
  },
  checks: {
    box: '0 0 200 200',
    shapes: [
      ['thing', block(26, 34, 148, 144, 12)],
      ['sign', 'M26 74h148M62 20v28M138 20v28'],
      ['wire', 'M68 126l22 22 44-46']
    ]
  },
  call: {
    box: '0 0 200 200',
    shapes: [...phone(52, 10), ['warn', 'M30 48c-8 30-8 74 0 104M170 48c8 30 8 74 0 104']]
  }
};
