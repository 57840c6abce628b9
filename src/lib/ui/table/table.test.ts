import { screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './table.states.ts';

const [table = expect.fail()] = showcases;

describe('a table', () => {
  testAccessibility(showcases);

  test('has a caption, heads of its columns, and a head for each row', async () => {
    await show(table, 'documents');
    expect(screen.getByRole('table', { name: /documents/i })).toBeTruthy();
    expect(screen.getAllByRole('columnheader')).toHaveLength(2);
    expect(screen.getAllByRole('rowheader')[0]?.textContent).toBe('NVA');
    expect(screen.getAllByRole('cell')).toHaveLength(2);
  });
});
