import { applyDecorators } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiOkResponse,
  getSchemaPath,
  type SchemaObject,
} from '@nestjs/swagger';
import type { Type } from '@nestjs/common';
import { etagHeader } from '../conditional/version-headers.js';
import { PageResponse } from '../pages/page-response.js';
import { DemandDto, OfferDto } from './posting.dto.js';

/** A demand or an offer; `kind` tells which. */
function eitherKind(demand: Type<object>, offer: Type<object>): SchemaObject {
  const [demandPath, offerPath] = [getSchemaPath(demand), getSchemaPath(offer)];
  return {
    oneOf: [{ $ref: demandPath }, { $ref: offerPath }],
    discriminator: { propertyName: 'kind', mapping: { demand: demandPath, offer: offerPath } },
  };
}

const postingSchema = eitherKind(DemandDto, OfferDto);

/** Documents a body that is a demand or an offer. */
export function PostingBody(demand: Type<object>, offer: Type<object>): MethodDecorator {
  return applyDecorators(
    ApiExtraModels(demand, offer),
    ApiBody({ schema: eitherKind(demand, offer), required: true }),
  );
}

/** Documents the answer with one posting. */
export function PostingResponse(): MethodDecorator {
  return applyDecorators(
    ApiExtraModels(DemandDto, OfferDto),
    ApiOkResponse({ schema: postingSchema, headers: etagHeader }),
  );
}

/** Documents the answer to a posting that was made. */
export function PostingCreatedResponse(): MethodDecorator {
  const location = {
    Location: { description: 'The address of the posting.', schema: { type: 'string' as const } },
  };
  return applyDecorators(
    ApiExtraModels(DemandDto, OfferDto),
    ApiCreatedResponse({ schema: postingSchema, headers: { ...etagHeader, ...location } }),
  );
}

/** Documents a page of postings. */
export function PostingPageResponse(): MethodDecorator {
  return applyDecorators(ApiExtraModels(DemandDto, OfferDto), PageResponse(postingSchema));
}
