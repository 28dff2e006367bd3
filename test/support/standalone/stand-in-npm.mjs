/** `stand-in-npm.mjs <script>`: runs a script as its child and passes nothing on when it is killed, as npm's shell does. */
import { spawn } from 'node:child_process';

const [script] = process.argv.slice(2);
spawn(process.execPath, [...process.execArgv, script], { stdio: 'inherit' });
