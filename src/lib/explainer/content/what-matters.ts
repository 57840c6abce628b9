import { boxes, special, text } from './part.ts';
import type { PatientPage } from './page.ts';

export const whatMatters: PatientPage = {
  id: 'what-matters',
  inShort: 3,
  sections: [
    { id: 'choice', sources: ['general'], parts: [text('which', 'mixed')] },
    {
      id: 'options',
      sources: ['nva', 'be-hospital', 'umcg', 'maasstad', 'studies', 'general'],
      parts: [special('options')]
    },
    {
      id: 'weigh',
      sources: ['general'],
      parts: [
        text('cross'),
        boxes(
          'less',
          'doing',
          'pills',
          'surgery',
          'device',
          'visits',
          'car',
          'scan',
          'sure',
          'wait'
        )
      ]
    },
    { id: 'talk', sources: ['general'], parts: [text('with'), special('sheet')] }
  ]
};
