import { SetMetadata } from '@nestjs/common';

export const PUBLIC = 'caravanserai:public';

/** Opens a route to everybody. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, true);
