/** Function words of Spanish. */
export const spanishStopWords = `
a acá además ahí ahora al algo alguien algún alguna algunas alguno algunos allá allí ambos ante antes aquel aquella aquellas
aquello aquellos aquí así aun aún aunque b bajo bastante bien c cabe cada casi cerca cierta cierto como cómo con conmigo
contra cual cuál cuales cualquier cualquiera cuando cuándo cuanto cuyo cuya d da dan dar de debe deben debido del demás
dentro desde después donde dónde dos durante e el él ella ellas ello ellos en entonces entre era eran es esa esas ese eso
esos está están estamos estar estas este esta esto estos estoy fue fueron fuera gracias gran ha haber había habían hace hacen
hacer hacia han hasta hay he hemos hoy incluso ir jamás junto la las le les lo los luego m más me mediante menos mi mis
mientras mismo misma mismos mucha muchas mucho muchos muy n nada necesita necesitamos necesitan nos nosotras nosotros
nuestra nuestras nuestro nuestros o os otra otras otro otros para parte pero poca pocas poco pocos podemos poder podría por
porque pues puede pueden que qué queremos quien quién quienes quiere quizás se sea sean según ser será si sí siempre sido
siendo sigue sino sobre sola solamente solo sólo somos son soy su sus suya suyo también tan tanto te tener tenemos tiene
tienen tenía ti toda todas todavía todo todos tras tu tú tus u un una unas uno unos usted ustedes va vamos van varias
varios vez veces y ya yo busca buscamos gente
`;
