import { ApiProperty } from '@nestjs/swagger';
import {
  areas,
  formOfSupportName,
  formsOfSupport,
  type Language,
  nameIn,
  needs,
  sectorName,
  sectors,
} from '#reference';

class NamedCodeDto {
  @ApiProperty({ example: 'water-sanitation' })
  code: string;

  @ApiProperty({ description: 'In the language asked for.' })
  name: string;
}

class SectorDto extends NamedCodeDto {
  @ApiProperty({ description: 'The area that it lies in.' })
  area: string;
}

class NeedDto extends NamedCodeDto {
  @ApiProperty({ description: 'The sector that it lies in.' })
  sector: string;
}

/** The words by which postings are sorted, each with its code. */
export class VocabularyDto {
  @ApiProperty({ type: [NamedCodeDto] })
  areas: NamedCodeDto[];

  @ApiProperty({ type: [SectorDto] })
  sectors: SectorDto[];

  @ApiProperty({ type: [NeedDto], description: 'Concrete things that people ask for.' })
  needs: NeedDto[];

  @ApiProperty({ type: [NamedCodeDto], description: 'Forms of support.' })
  supports: NamedCodeDto[];
}

export function vocabularyIn(language: Language): VocabularyDto {
  return {
    areas: areas.map(({ code }) => ({ code, name: sectorName(code, language) })),
    sectors: sectors.map(({ code, area }) => ({ code, area, name: sectorName(code, language) })),
    needs: needs.map(({ id, sector, words }) => ({
      code: id,
      sector,
      name: nameIn(words, language),
    })),
    supports: formsOfSupport.map((code) => ({ code, name: formOfSupportName(code, language) })),
  };
}
