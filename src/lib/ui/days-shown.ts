/** Days as a chart and as a table, for where there are some. */
export { default as DayChart } from './DayChart.svelte';
export { default as DayTable } from './DayTable.svelte';
