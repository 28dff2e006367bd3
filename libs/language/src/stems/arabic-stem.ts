/**
 * Light stemming of Arabic words in normal form, after the idea of Larkey's light stemmers: the article
 * and regular endings go, roots are left alone (broken plurals are words of their own in the lexicon).
 * The dual -an stays: it is rarer than roots that end so (بركان, سرطان, خزان).
 */
const articles = ['وال', 'بال', 'كال', 'فال', 'ولل', 'ال', 'لل'];
const endings = ['ات', 'ون', 'ين', 'ها', 'هم', 'هن', 'نا', 'كم', 'يه', 'تي', 'ه', 'ي', 'ا'];
const particles = ['و', 'ف', 'ب', 'ل', 'ك'];

/**
 * Nouns that are another word without their last letters: مدرسة is a school, مدرس a teacher. They keep
 * their ta marbuta in every form.
 */
const wholeNouns = (
  'مدرسه ادويه مكتبه جامعه دوره كليه عمليه بلديه جمعيه تربيه مزرعه حاله هجره شجره بحيره منطقه طاقه ' +
  'ثقافه زراعه صناعه رعايه حمايه ساحه واحه شبكه تعاونيه'
).split(' ');

/** Words whose own last letters look like an ending: olives are no oil, women farmers not all farmers. */
const wholeWords: ReadonlySet<string> = new Set(
  (
    'زيتون تعاون قانون تلفزيون صابون ليمون كربون تمكين تامين تموين تكوين تحسين تخزين تعيين تمرين توطين طين ' +
    'مزارعات'
  ).split(' '),
);

/** The stem of a word that carries at most an article. */
export function arabicStem(word: string): string {
  const bare = withoutArticle(unifyTaMarbuta(word));
  return wholeNoun(bare) ?? (wholeWords.has(bare) ? bare : withoutEnding(bare));
}

function wholeNoun(bare: string): string | undefined {
  return wholeNouns.find((noun) => {
    const root = noun.slice(0, -1);
    if (!bare.startsWith(root)) return false;
    return nounEndings.has(bare.slice(root.length));
  });
}

/** Singular, plural, dual, and with a pronoun (مدرستنا). */
const nounEndings = new Set([
  ...['ه', 'ات', 'تين', 'تان', 'تي', 'تنا', 'تهم', 'تها', 'ته', 'تكم', 'اتنا', 'اتهم', 'اتها', 'ت'],
]);

const womenFarmers = 'مزارعات';

/**
 * Every stem that a word in a running text may stand for, the likeliest first: `وبالماء` may be
 * `بالماء` or `الماء`; whether its first letter is a particle only a lexicon can tell.
 */
export function arabicStems(word: string): string[] {
  const stems = new Set([arabicStem(word)]);
  if (word.endsWith(womenFarmers)) stems.add(womenFarmers.slice(0, -2));
  let rest = word;
  for (let taken = 0; taken < 2 && particles.includes(rest.charAt(0)) && rest.length > 3; taken++) {
    rest = rest.slice(1);
    stems.add(arabicStem(rest));
  }
  return [...stems];
}

function unifyTaMarbuta(word: string): string {
  return word.replaceAll('ة', 'ه').replaceAll('ؤ', 'و').replaceAll('ئ', 'ي');
}

function withoutArticle(word: string): string {
  const article = articles.find((prefix) => word.startsWith(prefix));
  return article && word.length - article.length >= 2 ? word.slice(article.length) : word;
}

/** Two endings at most (`معلماتنا`), and never below three letters. */
function withoutEnding(word: string): string {
  let stem = word;
  for (let taken = 0; taken < 2; taken++) {
    const ending = endings.find((suffix) => stem.endsWith(suffix));
    if (!ending || stem.length - ending.length < 3) return stem;
    stem = stem.slice(0, -ending.length);
  }
  return stem;
}
