import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type SecretariatActor, Transactions } from '#database';
import { notFound } from '#domain-error';
import { PauseQueue, ReadQueues } from '#outbox';
import { isQueueName } from '#pipeline';
import { May } from '../access/may.js';
import { SecretariatAsker } from '../access/secretariat-asker.js';
import { bodyProblems, ProblemResponses } from '../problems/problem-responses.js';
import { QueuesDto, toQueuesDto } from './queues.dto.js';
import { PauseInput } from './queues-inputs.js';

/** How the work behind the scenes goes. */
@ApiTags('operations')
@Controller('api/v1/secretariat/queues')
export class QueuesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly queues: ReadQueues,
    private readonly pauseQueue: PauseQueue,
  ) {}

  @May('read', 'queue')
  @Get()
  @ApiOperation({
    summary: 'What is due, in hand and given up, by queue, and why tries have failed',
  })
  @ApiOkResponse({ type: QueuesDto })
  @ProblemResponses('unauthenticated', 'forbidden')
  async readQueues(@SecretariatAsker() asker: SecretariatActor): Promise<QueuesDto> {
    return this.transactions.run(asker, async (tx) =>
      toQueuesDto(await this.queues.figures(tx), await this.queues.causes(tx)),
    );
  }

  @May('write', 'queue')
  @Put(':name/pause')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Pause a queue, or let it go on',
    description:
      'What is in hand is finished. What is due waits, and is begun within a minute of going on.',
  })
  @ApiNoContentResponse()
  @ProblemResponses('unauthenticated', 'forbidden', 'not-found', ...bodyProblems)
  async changePause(
    @SecretariatAsker() asker: SecretariatActor,
    @Param('name') name: string,
    @Body() { paused }: PauseInput,
  ): Promise<void> {
    if (!isQueueName(name)) throw notFound('queue');
    await this.pauseQueue.run(asker, name, paused);
  }
}
