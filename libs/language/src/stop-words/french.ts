/** Function words of French, with the letters that elision leaves (l’, d’, qu’). */
export const frenchStopWords = `
a à afin ai aie ainsi alors après as assez au aucun aucune aujourd aussi autre autres aux avaient avait avant avec avez
avoir avons ayant beaucoup besoin bien c car ce ceci cela celle celles celui cependant certain certaine certaines certains ces cet
cette ceux chaque chez ci comme comment contre d dans de dedans dehors déjà depuis des dès desquels deux devant devrait
dit doit doivent donc dont du durant elle elles en encore entre envers es est et étaient était étant été être eu eux faire
fait faites faut fois font grâce h hors ici il ils j je jusqu jusque l la là laquelle le lequel les lesquels leur leurs
lors lorsqu lorsque lui m ma maintenant mais malgré me même mêmes merci mes mettre mien mieux moi moins mon n ne ni nos
notamment notre nôtre nous o on ont or ou où outre par parce parfois parmi pas pendant peu peut peuvent peux plupart plus
plusieurs pour pourquoi pourrait pouvez pouvoir près presque puis puisqu puisque qu quand que quel quelle quelles quelqu
quelque quelques quels qui quoi s sa se selon sera seraient serait seront ses seulement si sien soi soient soit sommes
son sont sous souvent souhaite souhaitons suis sur t ta tandis tant te tel telle telles tels tes toi ton toujours tous tout toute
toutes très trop tu un une vers via voici voilà voir vos votre vôtre vous été cherchons cherche recherchons gens
`;
