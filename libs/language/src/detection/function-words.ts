/**
 * The commonest small words of languages of the network's countries, for what the n-gram detector
 * does not know (Swahili, Indonesian, Uzbek …) and for telling apart its close neighbours.
 */
const functionWords: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    pt: 'o a os as de do da dos das e em um uma para com que não nós nossa nosso é são por no na nos nas ao mais temos há precisamos',
    it: 'il lo la i gli le di del della dei e in un una per con che non è sono abbiamo nostro nostra al alla nel da bisogno',
    ca: 'el la els les de del i en un una per amb que no és són nostre nostra al més tenim també hi ha',
    ro: 'și de la în cu pe un o nu este sunt pentru care din avem nostru noastră mai ne să al ale',
    de: 'der die das und in ist sind wir für mit nicht ein eine den dem von zu auf unser unsere haben brauchen im',
    sq: 'dhe në të e i për me nga një është janë ne tonë që nuk kemi duhet fshatin fshati',
    hr: 'i u je su na da za se s od ne mi naš naše što koji imamo potrebna nema selu škola',
    pl: 'i w na z do nie jest są się dla nas nasz nasza że oraz mamy potrzebujemy od po wsi',
    tr: 've bir bu için ile de da çok olan var yok köyümüzde ihtiyacımız gibi daha biz',
    az: 'və bir bu üçün ilə da də çox olan var yoxdur bizim kənddə ehtiyac lazımdır',
    id: 'yang dan di untuk dengan ini itu kami tidak dari ada pada kita akan dalam desa membutuhkan air anak ke oleh sudah',
    ms: 'yang dan di untuk dengan ini itu kami tidak dari ada pada kita akan dalam kampung memerlukan',
    tl: 'ang ng sa mga at na ay para ng namin kami kailangan hindi may wala aming ito',
    sw: 'ya na wa kwa ni katika za la watu hatuna tunahitaji yetu wetu maji watoto kijiji hii hizo pia cha vya tuna nchini shule safi',
    so: 'iyo waa ka ku ee oo ay waxaan u baahan tahay in aan tuulada biyo carruurta ma jiro annaga leh',
    ha: 'da na a ya ta ba mu muna bukatar ruwa yara domin ga kuma suna wannan ne ce garin kauyen mai',
    uz: 'va bilan uchun bu bir ham emas bor kerak bizning qishloqda suv bolalar yoʻq o‘z o‘quvchilar edi ning ga',
    tk: 'we bilen üçin bu bir hem ýok bar gerek biziň obamyzda suw çagalar däl',
    ht: 'nou yo ki pa nan ak pou gen yon la sa a bezwen dlo timoun kominote moun fè',
    mg: 'ny sy amin ao izahay tsy misy fa ho an mila rano ankizy tanàna dia ireo aminay',
    rw: 'na mu ku bya ya wa cyane dukeneye amazi abana umudugudu nta kandi ni ibyo abaturage bacu',
    ln: 'na ya ba ko mpe te tozali mai bana mboka oyo biso mpo nzela',
    wo: 'ci ak la na bi yi dafa nu soxla ndox xale dëkk bu amul mu',
    tet: 'iha ho no ba la iha ami presiza bee labarik suku ne’e sira husi mak',
    tpi: 'long na bilong mipela i no gat ol ples wara pikinini nidim yumi dispela em i stap',
    vi: 'và của cho chúng tôi không có là các trong cần nước trẻ em được với những một làng',
    mn: 'ba bidend us heregtei',
    ku: 'û li ji bo me ku ne em hewce av zarok gund di de ye hene tune',
    qu: 'manam kanchu yaku wawakuna llaqtapi munayku paykuna kaypi hinaspa ñuqayku',
    lg: 'mu ne ku ba bya abaana amazzi ekyalo twetaaga tewali era nga',
    sn: 'ne ku mu pa tinoda mvura vana musha hatina vanhu kuti nokuti',
    zu: 'futhi ukuthi sidinga amanzi izingane emzaneni asinawo nge kwa',
  }).map(([language, words]) => [language, new Set(words.split(' ').filter(Boolean))]),
);

/**
 * How many of the words are function words of each language, as a share of all words; only words that
 * `counts` lets pass are looked at.
 */
export function functionWordShares(
  words: readonly string[],
  counts: (word: string) => boolean,
): Map<string, number> {
  const telling = words.filter(counts);
  const shares = new Map<string, number>();
  for (const [language, own] of Object.entries(functionWords)) {
    const hits = telling.filter((word) => own.has(word)).length;
    if (hits > 0) shares.set(language, hits / words.length);
  }
  return shares;
}
