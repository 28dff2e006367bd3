export { describeFault, type Fault } from './tables/fault.js';
export { nameIn, parseWords, type LexiconWord, type Words } from './tables/lexicon-word.js';
export { dataDirectoryOf } from './tables/data-directory.js';
export { parseTable, type TableRow } from './tables/read-table.js';
export { checkReferenceData } from './checks/check-reference-data.js';
export { referenceVersion } from './reference-version.js';

export { isLanguage, languageNames, languages, type Language } from './vocabulary/language.js';
export {
  formOfSupportName,
  formOfSupportWords,
  formsOfSupport,
  isFormOfSupport,
  type FormOfSupport,
} from './vocabulary/form-of-support.js';
export { isUrgency, urgencies, type Urgency } from './vocabulary/urgency.js';
export { isVoice, voices, type Voice } from './vocabulary/voice.js';

export { areaCodes, isAreaCode, type AreaCode } from './sectors/area-code.js';
export type { Sector } from './sectors/sector.js';
export {
  areaOf,
  areas,
  isSectorCode,
  sectorByCode,
  sectorName,
  sectors,
  sectorTree,
} from './sectors/sector-tree.js';

export type { Need } from './needs/need.js';
export {
  broaderNeeds,
  isNeedId,
  narrowerNeeds,
  needById,
  needName,
  needs,
  relatedNeeds,
} from './needs/need-catalogue.js';

export {
  countries,
  countryByCode,
  countryName,
  isCountryCode,
  regionOf,
  subregionOf,
  type Country,
} from './places/country.js';
export {
  findSubdivision,
  isSubdivisionCode,
  subdivisionByCode,
  subdivisionName,
  subdivisions,
  subdivisionsOf,
  type Subdivision,
} from './places/subdivision.js';
export { neighboursOf } from './places/neighbours.js';
export {
  isRegionCode,
  regionCodes,
  regionName,
  regionPath,
  regionWords,
  world,
} from './places/region.js';
export { groupingByCode, groupingName, groupings, type Grouping } from './places/grouping.js';
export { membersOfRegion, regionMembers, type RegionMembers } from './places/region-members.js';

export {
  beneficiaryGroups,
  groupName,
  isBeneficiaryGroup,
  type BeneficiaryGroup,
} from './groups/beneficiary-group.js';
export { convertAmount, isUnit, unitById, unitName, units, type Unit } from './units/unit.js';
export {
  prerequisiteName,
  prerequisites,
  type Prerequisite,
} from './prerequisites/prerequisite.js';
export { circumstancesOf } from './needs/circumstances.js';
export { isNotion, notionName, notions, type Notion } from './notions/notion.js';
