import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { RULE } from './may.js';
import { PUBLIC } from './public.js';

/** Nest's own mark of a handler: the path of its route. */
const ROUTE_PATH = 'path';

type Handler = (...args: unknown[]) => unknown;

/** Keeps the service from starting while a route says neither who may ask for it nor that everybody may. */
@Injectable()
export class DeclaredRules implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const open = this.discovery.getControllers().flatMap(({ metatype }) => {
      if (!metatype) return [];
      const controller = metatype as { name: string; prototype: object };
      return this.undeclared(controller);
    });
    if (open.length === 0) return;
    throw new Error(
      `These routes say neither @May(…) nor @Public(), so nobody knows who may ask for them:\n- ${open.join('\n- ')}`,
    );
  }

  private undeclared(controller: { name: string; prototype: object }): string[] {
    const handlers = controller.prototype as Record<string, Handler>;
    return this.scanner
      .getAllMethodNames(controller.prototype)
      .filter((name) => {
        const handler = handlers[name];
        if (!handler || this.reflector.get(ROUTE_PATH, handler) === undefined) return false;
        const marked = [handler, controller as never];
        return [RULE, PUBLIC].every(
          (mark) => this.reflector.getAllAndOverride(mark, marked) === undefined,
        );
      })
      .map((name) => `${controller.name}.${name}`);
  }
}
