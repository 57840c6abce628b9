/** An indication as the list shows it. */
export interface Listed {
  readonly id: string;
  readonly hasPathway: boolean;
  readonly name: string;
  readonly description: string;
}
