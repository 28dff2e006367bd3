import { Controller, Get, Module, Post } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { DeclaredRules } from './declared-rules.js';
import { May } from './may.js';
import { Public } from './public.js';

@Controller('planted')
class PlantedController {
  @May('read', 'posting')
  @Get('declared')
  declared(): void {}

  @Public()
  @Get('public')
  open(): void {}

  noRoute(): void {}

  @Post('forgotten')
  forgotten(): void {}
}

@Controller('public')
@Public()
class PublicController {
  @Get()
  read(): void {}
}

it('a route that names no rule keeps the service from starting', async () => {
  @Module({
    imports: [DiscoveryModule],
    controllers: [PlantedController, PublicController],
    providers: [DeclaredRules],
  })
  class PlantedModule {}

  const testing = await Test.createTestingModule({ imports: [PlantedModule] }).compile();
  await expect(testing.init()).rejects.toThrow(
    /nobody knows who may ask for them:\n- PlantedController\.forgotten$/,
  );
});
