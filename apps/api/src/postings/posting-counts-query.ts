import { OmitType } from '@nestjs/swagger';
import { PostingsQuery } from './postings-query.js';

/** Which postings are counted: as they are listed, but all of them. */
export class PostingCountsQuery extends OmitType(PostingsQuery, ['limit', 'cursor']) {}
