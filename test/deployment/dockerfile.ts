/** One instruction of a Dockerfile: `COPY --from=build a b` is `COPY`, `{ from: 'build' }`, `['a', 'b']`. */
export interface Instruction {
  readonly name: string;
  readonly flags: Readonly<Record<string, string>>;
  /** The words after the flags; for the exec form, the words of the JSON array. */
  readonly words: readonly string[];
}

/** A stage, from its FROM to the next. */
export interface Stage {
  readonly name: string;
  /** The image or the stage that it starts from, build arguments filled in. */
  readonly from: string;
  readonly instructions: readonly Instruction[];
}

/**
 * Reads as much of the Dockerfile language as this project uses: comments, continued lines, flags, the
 * exec form, and ARG with a default before the first FROM.
 *
 * @throws when a stage has no name
 */
export function readDockerfile(text: string): Stage[] {
  const defaults: Record<string, string> = {};
  const stages: { name: string; from: string; instructions: Instruction[] }[] = [];

  for (const line of logicalLines(text)) {
    const instruction = readInstruction(line);
    const [first = '', keyword, name] = instruction.words;
    if (instruction.name === 'FROM') {
      if (keyword !== 'AS' || name === undefined)
        throw new Error(`a stage without a name: ${line}`);
      const from = first.replace(/\$\{(\w+)\}/g, (_, argument: string) => defaults[argument] ?? '');
      stages.push({ name, from, instructions: [] });
    } else if (stages.length === 0) {
      const [argument = '', value = ''] = first.split('=');
      defaults[argument] = value;
    } else {
      stages.at(-1)?.instructions.push(instruction);
    }
  }
  return stages;
}

function logicalLines(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !/^\s*(#|$)/.test(line))
    .join('\n')
    .replace(/\\\n\s*/g, '')
    .split('\n');
}

function readInstruction(line: string): Instruction {
  const [name = '', ...rest] = line.trim().split(/\s+/);
  const flags = Object.fromEntries(
    rest
      .filter((word) => name !== 'RUN' && word.startsWith('--'))
      .map((word) => word.slice(2).split('=') as [string, string]),
  );
  const words = rest.slice(Object.keys(flags).length);
  const exec = words.join(' ').startsWith('[');
  return { name, flags, words: exec ? (JSON.parse(words.join(' ')) as string[]) : words };
}
