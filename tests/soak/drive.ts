import type { Page } from '@playwright/test';
import nl from '../../src/lib/referral/advice/words/nl.json' with { type: 'json' };
import { advise } from '../../statecharts/advice/advise.ts';
import type { Case } from '../../statecharts/case/case.ts';

type Answer = readonly [fact: string, value: string];

/** What the page said of a patient, and what stood in its form by then. */
export interface Shown {
  readonly category: string | undefined;
  readonly stable: string | undefined;
  readonly urgent: boolean;
  /** By criterion. */
  readonly statuses: Readonly<Record<string, string | undefined>>;
  /** The values of the controls, by fact. */
  readonly standing: Readonly<Record<string, string>>;
  /** The facts that found no control. */
  readonly unasked: readonly string[];
}

/**
 * Enters patients one after another as fast as a script can, through the controls of the check that is
 * open; unfolds what each advice rests on, and begins again by the page's own button.
 */
export function enterAll(page: Page, cases: readonly Case[]): Promise<readonly Shown[]> {
  const given = cases.map(({ country, indication, facts }) => ({
    answers: Object.entries({ country, ...facts }).map(([fact, value]): Answer => [
      fact,
      String(value)
    ]),
    facts: Object.keys(indication.facts),
    criteria: advise({ country, indication, facts }).criteria.length
  }));
  return page.evaluate(
    async ([patients, basis]) => {
      const results: Shown[] = [];
      const channel = new MessageChannel();
      /** The next task, without the pause that a browser makes before a timer. */
      const task = () =>
        new Promise((resolve) => {
          channel.port1.onmessage = resolve;
          channel.port2.postMessage('');
        });
      const rested = () => new Promise((resolve) => setTimeout(resolve, 2));
      const until = async <T>(found: () => T | null | undefined | false, most = 10_000) => {
        for (const end = performance.now() + most; performance.now() < end; await rested()) {
          const value = found();
          if (value) return value as Exclude<T, null | undefined | false>;
        }
        throw new Error(`It did not come: ${found.toString()}`);
      };
      /** What an advice rests on follows in the frame after it. */
      const painted = () =>
        new Promise((resolve) =>
          requestAnimationFrame(() => setTimeout(() => setTimeout(resolve)))
        );
      const one = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector);
      const findings = () => [
        ...document.querySelectorAll<HTMLElement>('#advice .folds [data-criterion]')
      ];
      const named = (name: string) => [...document.getElementsByName(name)] as HTMLInputElement[];

      const type = (field: HTMLInputElement, text: string) => {
        field.focus();
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
        field.blur();
      };
      const show = (fact: string) => {
        one(`[name^="instrument-"][value="${fact}"]`)?.click();
        if (named(fact).length > 0) return;
        document
          .getElementById(`question-${fact}`)
          ?.closest('.question')
          ?.querySelector<HTMLElement>('[aria-expanded="false"], [name="place"][value="apart"]')
          ?.click();
      };
      /** Enters what has a control by now; gives what has none. */
      const enter = async (answers: Answer[]) => {
        const later: Answer[] = [];
        for (const [fact, value] of answers) {
          show(fact);
          if (named(fact).length === 0) await task();
          const controls = named(fact);
          const [field] = controls;
          if (!field) later.push([fact, value]);
          else if (field.type === 'text') type(field, value);
          else controls.find((choice) => choice.value === value)?.click();
        }
        await task();
        return later;
      };
      const standing = (facts: readonly string[]) =>
        Object.fromEntries(
          facts.flatMap((fact) => {
            const controls = named(fact);
            const field = controls.find(({ type, checked }) => type === 'text' || checked);
            return field && field.value !== '' ? [[fact, field.value]] : [];
          })
        );

      for (const { answers, facts, criteria } of patients) {
        const form = await until(() => one('form[aria-busy="false"]'));
        let open = answers;
        for (let before = -1; open.length !== before;) {
          before = open.length;
          open = await enter(open);
        }
        await painted();
        const fold = await until(() =>
          [...document.querySelectorAll<HTMLElement>('#advice summary')].find(
            ({ textContent }) => textContent === basis
          )
        );
        fold.click();
        // Another number than was expected is told by the test.
        await until(() => findings().length >= criteria, 1000).catch(() => undefined);
        const { dataset, classList } = one('#advice') ?? document.body;
        results.push({
          category: dataset['category'],
          stable: dataset['stable'],
          urgent: classList.contains('urgent'),
          statuses: Object.fromEntries(
            findings().map(({ dataset: { criterion, status } }) => [criterion, status])
          ),
          standing: standing(facts),
          unasked: open.map(([fact]) => fact)
        });
        one('.check-head .actions > button')?.click();
        (await until(() => one('dialog[open] button:last-child'))).click();
        await until(() => !form.isConnected);
      }
      return results;
    },
    [given, nl['fold.basis']] as const
  );
}
