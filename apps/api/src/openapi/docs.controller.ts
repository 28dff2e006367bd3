import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { notFound } from '#domain-error';
import { Public } from '../access/public.js';
import { docsFile, docsPage, docsPolicy } from './docs-files.js';

/** A page to browse the API's document in. */
@ApiExcludeController()
@Controller('api/docs')
@Public()
export class DocsController {
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', docsPolicy)
  showDocs(): string {
    return docsPage;
  }

  @Get(':file')
  async readDocsFile(
    @Param('file') name: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | Buffer> {
    const file = await docsFile(name);
    if (!file) throw notFound('file');
    void reply.headers({ 'content-type': file.type, 'cache-control': 'public, max-age=3600' });
    return file.content;
  }
}
