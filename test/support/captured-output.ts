import fs from 'node:fs';

const STANDARD_OUTPUT = [1, 2];

/**
 * What the programs in this process write to standard output and standard error, past the console: their log
 * lines, as an operator would get them. They are kept and not printed until `release` is called.
 */
export function captureOutput(): { readonly text: () => string; readonly release: () => void } {
  const written: string[] = [];
  const { write, writeSync } = fs;
  const isOutput = (file: unknown) => STANDARD_OUTPUT.includes(file as number);
  const lengthOf = (data: unknown) => {
    const text = String(data);
    written.push(text);
    return Buffer.byteLength(text);
  };
  fs.writeSync = ((file: number, data: string, ...rest: unknown[]) =>
    isOutput(file)
      ? lengthOf(data)
      : Reflect.apply(writeSync, fs, [file, data, ...rest])) as typeof fs.writeSync;
  fs.write = ((file: number, data: string, ...rest: unknown[]) => {
    if (!isOutput(file)) return Reflect.apply(write, fs, [file, data, ...rest]);
    const callback = rest.at(-1) as (error: null, length: number) => void;
    callback(null, lengthOf(data));
  }) as typeof fs.write;
  return {
    text: () => written.join(''),
    release: () => Object.assign(fs, { write, writeSync }),
  };
}
