import type { Catalogue } from './catalogue.js';

export const fr: Catalogue = {
  openStart: 'maintenant',
  openEnd: 'sans fin fixée',
  reasons: {
    'shared-need': 'Les deux parlent de : {need}',
    'close-need': 'Demandé : {need} ; proposé, et proche : {offered}',
    'shared-sector': 'Même domaine : {sector}',
    'shared-words': 'Les deux emploient les mots {words}',
    'notions-shared': 'Les deux parlent de : {notions}',
    'subdivision-named': "L'offre nomme ce lieu : {subdivision}",
    'country-served': 'Pays desservi : {country}',
    'region-served': 'Région desservie : {regions}, dont {country}',
    'served-anywhere': 'Tous les pays sont desservis, dont {country}',
    'people-shared': 'Les mêmes personnes sont concernées : {groups}',
    'support-fits': "La forme d'appui convient : {supports}",
    'capacity-covers-all': 'La capacité suffit',
    'capacity-covers-part': 'La capacité couvre {share} % de la demande',
    'time-covered': 'Disponible : {start} – {end} ; besoin : {from} – {to}',
    'time-covered-partly':
      'Disponible une partie du temps : {start} – {end} ; besoin : {from} – {to}',
    'language-shared': 'Langues de travail partagées : {languages}',
    'line-covered': 'Peut couvrir cette partie du besoin : {line}',
    'no-shared-language':
      "Aucune langue de travail commune n'est indiquée ; un interprète peut être nécessaire",
    'conditions-stated': "L'offre pose des conditions : {conditions}",
    'conditions-met':
      'Ce que l’offre demande existe sur place : {prerequisites} ; ses conditions : {conditions}',
    'own-organisation': 'Les deux annonces viennent de la même organisation',
    'place-not-served': "Pays non desservi : {country} ; l'offre dessert : {served}",
    'times-apart':
      'Les périodes ne se rencontrent pas : disponible {start} – {end} ; besoin {from} – {to}',
    'blocked-pair': "L'une des deux organisations ne souhaite pas être contactée par l'autre",
    'vetting-tier':
      "Le travail touche à des enfants ou à de l'argent, et l'une des organisations n'a pas été vérifiée pour cela",
    'no-capacity': "L'offre n'a plus de capacité",
    'condition-unmet': 'L’offre demande ce que le besoin dit ne pas avoir : {prerequisites}',
    'serve-country': "Pour convenir, l'offre devrait aussi desservir ce pays : {country}",
    'start-earlier':
      "Pour convenir, l'offre devrait commencer au plus tard à cette date : {to} ; début prévu : {start}",
    'stay-longer':
      "Pour convenir, l'offre devrait tenir encore à cette date : {from} ; fin prévue : {end}",
    'meet-condition': 'Pour convenir, il faudrait trouver : {prerequisites}',
  },
};
