import type { Catalogue } from './catalogue.js';

export const ru: Catalogue = {
  openStart: 'сейчас',
  openEnd: 'без срока',
  reasons: {
    'shared-need': 'Обе стороны говорят об одном: {need}',
    'close-need': 'Нужно: {need}; предлагается близкое: {offered}',
    'shared-sector': 'Одна область работы: {sector}',
    'shared-words': 'Общие слова: {words}',
    'notions-shared': 'Обе записи говорят об одном: {notions}',
    'subdivision-named': 'В предложении названо это место: {subdivision}',
    'country-served': 'Работает в стране: {country}',
    'region-served': 'Работает в регионе: {regions}; сюда входит {country}',
    'served-anywhere': 'Работает в любой стране, в том числе: {country}',
    'people-shared': 'Речь об одних и тех же людях: {groups}',
    'support-fits': 'Форма помощи подходит: {supports}',
    'capacity-covers-all': 'Возможностей достаточно',
    'capacity-covers-part': 'Возможности покрывают {share} % потребности',
    'time-covered': 'Доступно: {start} – {end}; нужно: {from} – {to}',
    'time-covered-partly': 'Доступно часть времени: {start} – {end}; нужно: {from} – {to}',
    'language-shared': 'Общие рабочие языки: {languages}',
    'line-covered': 'Может покрыть эту часть потребности: {line}',
    'no-shared-language': 'Общий рабочий язык не указан; может понадобиться переводчик',
    'conditions-stated': 'У предложения есть условия: {conditions}',
    'conditions-met':
      'На месте есть то, что требует предложение: {prerequisites}; его условия: {conditions}',
    'own-organisation': 'Обе записи принадлежат одной организации',
    'place-not-served': 'Предложение не охватывает эту страну: {country}; охватывает: {served}',
    'times-apart': 'Сроки не пересекаются: доступно {start} – {end}; нужно {from} – {to}',
    'blocked-pair': 'Одна из организаций не хочет получать сообщения от другой',
    'vetting-tier': 'Работа касается детей или денег, а одна из организаций не проверена для этого',
    'no-capacity': 'У предложения не осталось возможностей',
    'condition-unmet': 'Предложение требует того, чего, по словам запроса, нет: {prerequisites}',
    'serve-country': 'Чтобы подойти, предложение должно охватывать и эту страну: {country}',
    'start-earlier':
      'Чтобы подойти, предложение должно начаться не позже {to}; сейчас начало: {start}',
    'stay-longer':
      'Чтобы подойти, предложение должно ещё действовать на эту дату: {from}; сейчас конец: {end}',
    'meet-condition': 'Чтобы подойти, нужно обеспечить: {prerequisites}',
  },
};
