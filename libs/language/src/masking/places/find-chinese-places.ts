import { segmentChinese } from '../../tokens/segment-chinese.js';
import { isStopWord } from '../../stop-words/stop-words.js';
import type { Mask } from '../masked-text.js';
import { isOrdinary } from '../ordinary-words.js';
import type { Passage } from '../passage.js';
import { surname } from '../people/chinese-names.js';
import { isReadable } from '../readable-names.js';

/** What a name ends with, the longer first. 省 and 自治区 stay: they are first-level subdivisions. */
const kind =
  /(?:村民小组|自然村|行政村|街道|社区|村|庄|寨|屯|苏木|嘎查|乡|镇|县|旗|小学|中学|幼儿园|学校|医院|卫生院|卫生所|诊所|教堂|清真寺|难民营|营地|寺|街|路|巷|胡同|市)$/u;

/** No names of their own: 农村, 山村, 全县, 新农村, 县城, 铁路. */
const generic =
  /^(?:[农山乡渔牧全本该我你他邻小大老新旧古各每多几数两半同外近远城县镇市省州超夜集闹都上下进出返回道公铁水马修走带思陆线网问沿逛菜赶书股楼牛门街丝学分总母女男村家受灾原故家异家下入]|新农|农贸|本地|当地|山区|牧区|灾区|革命|移民|帐篷|跳蚤|数字|示范|希望|红旗|锦|\p{Nd}+)$/u;

/** Longest name of a village or school, in characters. */
const longest = 5;

/** Chinese names of villages, towns, counties, schools …: 杨家沟村 is masked, 农村 and 我们村 are not. */
export function findChinesePlaces({ words }: Passage): Mask[] {
  return words.flatMap(({ script, folded, start }) =>
    script === 'han' ? placesIn(folded, start) : [],
  );
}

function placesIn(run: string, from: number): Mask[] {
  if (!kindInside.test(run)) return [];
  const masks: Mask[] = [];
  const parts = segmentChinese(run);
  let end = from;
  parts.forEach((part, index) => {
    end += part.length;
    const found = kind.exec(part)?.[0];
    if (found === undefined) return;
    const name = nameBefore(parts, index, part.slice(0, -found.length), found);
    if (isPlaceName(name, found)) {
      masks.push({ start: end - found.length - name.length, end, kind: 'place' });
    }
  });
  return masks;
}

const kindInside = new RegExp(kind.source.slice(0, -1), 'u');

/** The characters before the kind that are no words of their own, back to one that is. */
function nameBefore(parts: readonly string[], index: number, own: string, found: string): string {
  if (generic.test(own)) return '';
  const before = parts[index - 1] ?? '';
  if (own === '' && plainKind.test(found) && plainName.test(before)) return before;
  let name = own;
  for (let at = index - 1; at >= 0; at--) {
    const part = parts[at] ?? '';
    if (isWord(part) || name.length + part.length > longest) break;
    name = part + name;
  }
  return name;
}

function isWord(part: string): boolean {
  return (
    generic.test(part) ||
    kind.test(part) ||
    /[省州]$/u.test(part) ||
    isStopWord(part, 'zh') ||
    isReadable(part) ||
    direction.test(part) ||
    (part.length > 1 ? isOrdinary(part, 'han') : bound.test(part)) ||
    /^[\p{Nd}一二两三四五六七八九十百千万几多余]+[个座所条家间名户位]?$/u.test(part)
  );
}

/** Where something lies, whose side it is, which of several: no name, though the lexicon has no use for them. */
const direction =
  /^(?:来自|位于|前往|住在|地处|靠近|到达|去往|离开|往返|周边|沿线|周围|附近|.*国家|各地|所在|.方|[每各这那某整][所座个条家间])$/u;

/** One character that begins no name where it stands by itself: prepositions, verbs, measure words. */
const bound =
  /^[在于从到去来离距往自的和与及是为有赴经由叫把将让给帮请第届这那某另住向对被供助建办个座所家间条位了着过也都还就不没很要会能可说想]$/u;

const shortName = new RegExp(`^${surname}家?$`, 'u');

/** 青山镇: a name of two words of the lexicon, but for those that tell what sort of place it is. */
const plainKind = /^[镇乡县庄寨屯]$/u;
const plainName = /^[^\p{Nd}一二两三四五六七八九十几多]{2}$/u;
const described =
  /贫困|偏远|边远|边境|示范|移民|民族|重点|相关|有关|多个|部分|附近|农业|旅游|全部|所有|其他|其它|周边|受灾|山区|.方|这个|那个|各个|每个|我们|你们|他们|许多|不少|几个|两个|来自|位于|前往/u;

function isPlaceName(name: string, found: string): boolean {
  if (name === '' || isReadable(name) || isReadable(name + found)) return false;
  if (name.length === 1) return shortName.test(name) && /^[村庄寨屯]$/u.test(found);
  if (plainName.test(name) && plainKind.test(found)) return !described.test(name);
  return !isWord(name) && !segmentChinese(name).every(isWord);
}
