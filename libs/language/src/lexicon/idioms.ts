import type { Language } from '#reference';

/**
 * Phrases in which a word of the lexicon means something else: "as well as" is no water well. What
 * matches inside them does not count, unless the match is longer than the idiom.
 */
export const idioms: Readonly<Record<Language, readonly string[]>> = {
  en: split(`
    as well as | as well | well-being | wellbeing | well trained | well equipped | well established | well known | well organised
    well maintained | well prepared | well educated | well off | well over | well below | well above | very well | works well | work well
    get well | do well | well received | well attended | well connected | bear in mind | in mind | in the light of | in light of
    bring to light | shed light | light weight | at the heart of | by heart | heart of the city | take heart | in the long run | at first sight
    in the eyes of | keep an eye | set foot | on foot | on the ground | ground floor | common ground | food for thought | banks of the river
    river bank | river banks | bank of the river | west bank | data bank | bank holiday | point of view | field of work | in the field of
    in the fields of | in the field |  | head of | play a role | role play | in a nutshell | take part | play a part
    spring semester | last spring | next spring | in spring | this spring | summer school holidays | goal of | bridge the gap
    bridge between | bridges between | build bridges | building bridges | build trust | consensus building
    human capital | capital city | state capital | in kind | of all kinds | free of charge | in charge | in case of | case study
    training ground | grass roots | root cause | root causes | branch of | library of tools | market place of ideas | table of contents
    sowing the seeds | plant the seeds | harvest of ideas | fruits of | fruit of our
    light touch | clean slate | warm welcome | warm regards | kind regards | best regards | sound management | the rest of
  `),
  fr: split(`
    bien-être | au cours de | au cours des | au cours du | en cours | tout le monde | mise en lumière | mettre en lumière | à la lumière
    au pied de | au pied des | à pied | point de vue | au cœur de | au coeur de | dans le cadre | en tête | chef de file | sur le terrain
    tour à tour | à tour de rôle | main dans la main | à la main | en main | renforcement des capacités | mettre en place | sur place
    au sein de | au sein des | au sein du | champ d’action | prendre part | faire partie | banque de données | à titre gratuit
    mise en œuvre | mise en oeuvre | mettre en œuvre | au fil de | école de pensée | bâtir la confiance
  `),
  es: split(`
    bienestar | en curso | en el curso de | todo el mundo | a la luz de | dar a luz a la idea | a pie | al pie de | punto de vista
    en el marco | llevar a cabo | a mano | mano a mano | en manos de | sobre el terreno | tomar parte | formar parte | banco de datos
    puesta en marcha | poner en marcha | campo de acción | tender puentes | a lo largo de | a cargo de | en cuanto a | en torno a | en torno al | en torno | por otra parte
    fortalecimiento de capacidades
  `),
  ru: split(`
    в течение | в области | в ходе | на ходу | точка зрения | с точки зрения | в свете | на свете | в конце концов | принимать участие
    на местах | в рамках | под ключ | в первую очередь | на пути к | база данных | банк данных | поле деятельности | наводить мосты
    вести речь | на руках | из рук в руки | во главе | в том числе | на основе | в виде | в целом | на базе
  `),
  ar: split(`
    على ضوء | في ضوء | على قدم وساق | وجهة نظر | وجهات نظر | في مجال | في مجالات | على أرض الواقع | بنك المعلومات | رأس السنة
    بناء على | بناء القدرات | بناء الثقة | جنبا إلى جنب | يدا بيد | على الأقل | بعين الاعتبار | عين المكان
  `),
  zh: split(`
    和平均 | 水平 | 高水平 | 水平高 | 一口气 | 灯火通明 | 桥梁作用 | 搭建桥梁 | 架起桥梁 | 友谊之桥 | 心灵手巧 | 眼前 | 眼下 | 眼中 | 亮眼
    手把手 | 手里 | 一路 | 电话 | 电邮 | 病毒式 | 食言 | 牛气 | 井然有序 | 井井有条 | 打造 | 打算 | 打交道 | 打电话 | 种类 | 各种 | 多种
    种种 | 一种 | 火车头 | 领头羊 | 土生土长 | 脱颖而出 | 书记 | 书面
  `),
};

function split(list: string): readonly string[] {
  return list
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
