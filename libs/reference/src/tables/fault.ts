/** One thing that is wrong in the reference data, with the place where a person can mend it. */
export interface Fault {
  /** Path below `libs/reference/data`, with forward slashes. */
  file: string;
  /** Line of the file, counted from 1 (the header); 0 when the whole file is meant. */
  line: number;
  message: string;
}

/** `needs/water.tsv:12 unknown sector "wells"`: how an editor or a build log shows a fault. */
export function describeFault(fault: Fault): string {
  return `${fault.file}:${fault.line} ${fault.message}`;
}
