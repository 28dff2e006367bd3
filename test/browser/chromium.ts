import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** It asks nothing of the network by itself, and runs as root in a container. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser without a window, with a profile of its own that goes with it. Throws when there is none. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumFile(process.env), args: FLAGS });
}

/** `CHROMIUM_PATH`, or else what the PATH has. Throws an Error that says what to install. */
function chromiumFile({ CHROMIUM_PATH, PATH = '' }: NodeJS.ProcessEnv): string {
  if (CHROMIUM_PATH) {
    if (isExecutable(CHROMIUM_PATH)) return CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH is ${CHROMIUM_PATH}, and no program stands there.`);
  }
  const directories = PATH.split(delimiter).filter(Boolean);
  const file = directories
    .flatMap((directory) => NAMES.map((name) => join(directory, name)))
    .find(isExecutable);
  if (file) return file;
  throw new Error(
    'These tests need Chromium, and there is none on the PATH. On Debian: apt-get install chromium ' +
      'fonts-noto-core fonts-noto-cjk. Elsewhere install it and set CHROMIUM_PATH to its program.',
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
