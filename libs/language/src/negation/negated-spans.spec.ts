import type { Language } from '#reference';
import type { Span } from '../text-analysis.js';
import { foldInPlace } from '../tokens/normalise.js';
import { isNegated, negatedSpans } from './negated-spans.js';

/**
 * A text with its mentions in brackets: `[-x]` must be denied, `[+x]` must not. Gives back every mention
 * as it was read, so that a failure shows the text as the program understood it.
 */
function read(language: Language, marked: string): string {
  const mentions: (Span & { sign: string })[] = [];
  let text = '';
  for (const part of marked.split(/(\[[-+][^\]]+\])/)) {
    if (!part.startsWith('[')) text += part;
    else {
      const start = text.length;
      text += part.slice(2, -1);
      mentions.push({ start, end: text.length, sign: part.charAt(1) });
    }
  }
  const spans = negatedSpans(foldInPlace(text), [language], mentions);
  let result = '';
  let last = 0;
  for (const mention of mentions) {
    const sign = isNegated(mention, spans) ? '-' : '+';
    result += `${text.slice(last, mention.start)}[${sign}${text.slice(mention.start, mention.end)}]`;
    last = mention.end;
  }
  return result + text.slice(last);
}

describe('what a text denies or excludes', () => {
  it.each<[Language, string]>([
    ['en', 'We do not need [-food], [-clothes] or [-toys]; we need a [+doctor].'],
    ['en', 'We don’t need [-money] but [+training].'],
    ['en', 'There is no need for [-school buildings]. [+Teachers] are missing.'],
    ['en', 'We are not looking for [-volunteers], we look for [+engineers].'],
    ['en', 'We do not build [-schools] and never provide [-money].'],
    ['en', '[-Clothes] are not needed. [+Blankets] are.'],
    ['en', 'The grant does not cover [-salaries].'],
    ['en', 'All [+eye care] except [-cataract surgery].'],
    ['en', 'Except for [-surgery], we bring [+everything].'],
    ['en', 'Apart from [+wells] we also dig [+latrines].'],
    ['en', '[+Training] rather than [-equipment].'],
    ['fr', 'Nous n’avons pas besoin de [-vêtements], mais de deux [+forages].'],
    ['fr', 'Nous ne construisons pas d’[-écoles], mais nous formons des [+enseignants].'],
    ['fr', 'Nous ne cherchons pas d’[-argent]. Il nous faut des [+semences].'],
    ['fr', 'Dans toutes les provinces, sauf [-Kaboul].'],
    ['fr', 'Les [-frais de voyage] ne sont pas pris en charge.'],
    ['es', 'No necesitamos [-ropa], necesitamos [+pozos].'],
    ['es', 'No construimos [-escuelas], pero capacitamos [+maestros].'],
    ['es', 'Atendemos todo, excepto [-cirugía de cataratas].'],
    ['es', 'No se necesita [-dinero] sino [+herramientas].'],
    ['ru', '[-Одежда] нам не нужна. Нужна [+вода].'],
    ['ru', 'Нам не нужны [-деньги], нам нужен [+врач].'],
    ['ru', 'Мы не строим [-школы] и [-больницы], но обучаем [+учителей].'],
    ['ru', 'Помогаем всем, кроме [-Кабула].'],
    ['ru', 'Кроме того, проводим [+операции].'],
    ['ru', 'Кроме [+лекций] проводим также [+семинары].'],
    ['ar', 'لا نحتاج إلى [-ملابس] بل إلى [+ماء].'],
    ['ar', 'لسنا بحاجة إلى [-غذاء]، نحتاج [+طبيبا].'],
    ['ar', 'لا نبني [-مدارس]، نحن ندرب [+المعلمين].'],
    ['ar', 'نقدم كل شيء ما عدا [-الجراحة].'],
    ['ar', 'جميع المحافظات باستثناء [-كابول].'],
    ['zh', '不需要[-食品]和[-衣服]，需要[+医生]。'],
    ['zh', '[-衣服]不用。请派[+医生]。'],
    ['zh', '我们不提供[-资金]，只提供[+培训]。'],
    ['zh', '除[-手术]外均可提供。'],
    ['zh', '除[+手术]外，我们还培训[+护士]。'],
    ['zh', '我们要的是[+培训]，而不是[-设备]。'],
  ])('%s: %s', (language, marked) => {
    expect(read(language, marked)).toBe(marked);
  });

  it.each<[Language, string]>([
    ['en', 'There is no [+water] and no [+electricity] in the village.'],
    ['en', 'A school without [+toilets]; the clinic has no [+midwife].'],
    ['en', 'We do not have [+clean water]. The state does not provide [+medicine].'],
    ['en', 'We cannot pay [+teachers].'],
    ['fr', 'Il n’y a pas d’[+eau], nous vivons sans [+électricité].'],
    ['es', 'No hay [+agua] ni [+luz]. No tenemos [+médico].'],
    ['ru', 'Нет [+воды], живём без [+света]. Не хватает [+учителей].'],
    ['ar', 'لا يوجد [+ماء] ولا [+كهرباء]. ليس لدينا [+طبيب].'],
    ['zh', '没有[+水]，也没有[+电]，缺[+老师]。政府不提供[+饮用水]。'],
  ])('%s: a lack is a need: %s', (language, marked) => {
    expect(read(language, marked)).toBe(marked);
  });
});
