import type { Catalogue } from './catalogue.js';

export const en: Catalogue = {
  openStart: 'now',
  openEnd: 'further notice',
  reasons: {
    'shared-need': 'Both speak of {need}',
    'close-need': 'Asked for: {need}; offered, and close to it: {offered}',
    'shared-sector': 'Same field of work: {sector}',
    'shared-words': 'Both use the words {words}',
    'notions-shared': 'Both speak of {notions}',
    'subdivision-named': 'The offer names {subdivision}',
    'country-served': 'Serves {country}',
    'region-served': 'Serves {regions}, {country} included',
    'served-anywhere': 'Serves any country, {country} included',
    'people-shared': 'Both are about the same people: {groups}',
    'support-fits': 'The form of support fits: {supports}',
    'capacity-covers-all': 'The capacity is enough',
    'capacity-covers-part': 'The capacity covers {share}% of what is asked for',
    'time-covered': 'Available from {start} until {end}; needed from {from} until {to}',
    'time-covered-partly':
      'Available for part of the time, from {start} until {end}; needed from {from} until {to}',
    'language-shared': 'Both work in {languages}',
    'line-covered': 'May cover this part of the need: {line}',
    'no-shared-language': 'No shared working language is stated; an interpreter may be needed',
    'conditions-stated': 'The offer has conditions: {conditions}',
    'conditions-met':
      'The place has what the offer asks for: {prerequisites}; its conditions: {conditions}',
    'own-organisation': 'Both postings are from the same organisation',
    'place-not-served': 'The offer does not serve {country}; it serves {served}',
    'times-apart':
      'The times do not meet: available from {start} until {end}; needed from {from} until {to}',
    'blocked-pair': 'One of the two organisations does not wish to hear from the other',
    'vetting-tier':
      'The work touches children or cash, and one of the organisations is not vetted for that',
    'no-capacity': 'The offer has no capacity left',
    'condition-unmet': 'The offer asks for what the demand says is not there: {prerequisites}',
    'serve-country': 'To be suggested, the offer would have to serve {country} too',
    'start-earlier': 'To be suggested, the offer would have to begin by {to}; it begins on {start}',
    'stay-longer':
      'To be suggested, the offer would still have to stand on {from}; it ends on {end}',
    'meet-condition': 'To be suggested, this would have to be found: {prerequisites}',
  },
};
