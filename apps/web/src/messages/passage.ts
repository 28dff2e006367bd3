/** A heading and what stands below it. */
export interface Passage {
  readonly heading: string;
  readonly text: string;
}
