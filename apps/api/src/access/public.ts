import { SetMetadata } from '@nestjs/common';

export const PUBLIC = 'caravanserai:public';

/** Opens a route to everybody. Without this mark a route wants a token. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, true);
