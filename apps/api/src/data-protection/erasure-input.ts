import { TextField } from '../fields/text-field.js';

export class ErasureInput {
  @TextField({ required: true, max: 300, description: 'The name of the organisation, once more.' })
  name: string;
}
