import { matchesOf } from '../matches-of.js';
import { wordsPattern } from '../word-pattern.js';
import type { Mask } from '../masked-text.js';
import type { Passage } from '../passage.js';
import { familiarSurname, sound, surname } from './chinese-names.js';

const han = String.raw`\p{Script=Han}`;
/** Titles of Chinese stand behind the name. */
const title = wordsPattern('title', { language: 'zh' });
const contact = wordsPattern('contact', { language: 'zh' });
/** A second half that makes a name of the surname no other word's beginning: not 和, 的, 是, 在 … */
const given = `(?![的和与及是在有了着过到从向对把被让请将就也都还不没很要会能可为于给等或者们个位名这那哪每各同跟由说去来做找看叫])${han}`;

const patterns: readonly { pattern: RegExp; except?: RegExp }[] = [
  // 王小明老师, 李主任; not 高老师 of 提高老师水平, not 大王先生
  {
    pattern: new RegExp(
      `(?<=^|[^${'\\p{Script=Han}'}]|[的和与是由请找给对向跟及、到问叫让]|联系|我们|咱们|村里|感谢)(${surname}(?:${given}){0,2}?)(?=${title})`,
      'gu',
    ),
    except:
      /^(?:高中|高级|马上|方便|全体|全国|全村|全校|时候|成年|成人|年|石油|田间|任何|江上|金属|白人|白天|常务|常驻|单位|安全|平安|连队|关于|和平|和|都|应该|应|来|明天|原|原来|强|时|保|向|成|单|全|华人|全科|金融|车间|包括|计算|文化|文艺|管理|古代|石|于|何|何时|边|万|时任|安|英语|党|党支部|党委|台|官|商|水)$/u,
  },
  // 小王, 老李
  {
    pattern: new RegExp(
      `(?<![大中从幼弱最更较越太矮变缩减很微细${'古养到活苍衰'}])[小老阿](${familiarSurname})(?!${'[子鱼家国朝州河]'})`,
      'gu',
    ),
  },
  // 穆罕默德·阿里
  { pattern: new RegExp(`${sound}{2,8}(?:[·•・‧]${sound}{1,8}){1,3}`, 'gu') },
  // 阿米娜老师, 穆罕默德先生
  { pattern: new RegExp(`(${sound}{3,6})(?=${title})`, 'gu') },
  // 联系人：王小明
  {
    pattern: new RegExp(
      `(?:${contact}|${title}(?=[是叫姓：:]))(?:[：:]${String.raw`\s{0,2}`}|是|为|叫|姓|，|、|的|${String.raw`\s{1,2}`})?(${surname}(?:${given}){1,2}?)(?=$|[^\\p{Script=Han}]|[的和与及是在今从说每等去来有、患因]|电话|手机|微信|先生|女士|老师|同志|（|告诉|负责|联系|收|上|一家|家|还|带|没|不|想|已)`,
      'gu',
    ),
    except:
      /^(?:成人|成年|单位|全体|任何|关于|石油|方法|方式|安全|时间|高中|都|应|江苏|云南|文化|党|时候|农民工|简单|明白|原因|向|来自|何时|都是|马上|房子|水源|林业|白内障|关节|左边|常年|温饱|安置|连续|和睦|路费|车费|米面|全村|全家|平均|花钱|金额|项目|宁夏|广西)$/u,
  },
  // 联系人：阿米娜
  {
    pattern: new RegExp(
      `(?:联系人|负责人|姓名|名叫|我叫|她叫|他叫|叫做|对接人|找|我是)(?:[：:]|是|为|，)?${String.raw`\s{0,2}`}(${sound}{2,6})(?=$|[^\\p{Script=Han}]|[的和与及是在今从说])`,
      'gu',
    ),
    except:
      /^(?:海外|东西|大米|山里|因为|高利|加热|江西|内蒙|温州|福利|热水|万里|日本|古巴|南亚|西亚|亚洲|马来西亚|印尼|埃及)$/u,
  },
];

/** Names in Chinese: a surname before a title, 小 or 老 before one, names behind 联系人, foreign names by sound. */
export function findChinesePeople({ text, folded }: Passage): Mask[] {
  if (!/\p{Script=Han}/u.test(text)) return [];
  return patterns.flatMap(({ pattern, except }) =>
    Array.from(matchesOf(pattern, folded), (match): Mask | null => {
      const name = match[1] ?? match[0];
      if (except?.test(name)) return null;
      const familiar = /^[小老阿]$/u.test(match[0].charAt(0)) && match[0].length === 2;
      const start = familiar ? match.index : match.index + match[0].lastIndexOf(name);
      return { start, end: start + (familiar ? 2 : name.length), kind: 'person' };
    }).filter((mask) => mask !== null),
  );
}
