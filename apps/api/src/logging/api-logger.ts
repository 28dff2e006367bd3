import { Injectable } from '@nestjs/common';
import { Logger } from 'nestjs-pino';

/** Nest tells of every module and every route at each start. */
const START_CONTEXTS: readonly unknown[] = [
  'InstanceLoader',
  'NestFactory',
  'RouterExplorer',
  'RoutesResolver',
];

/** Nest's log, in which the inventory of a start is for debugging. */
@Injectable()
export class ApiLogger extends Logger {
  override log(message: unknown, ...optional: unknown[]): void {
    if (START_CONTEXTS.includes(optional.at(-1))) this.debug(message, ...optional);
    else super.log(message, ...optional);
  }
}
