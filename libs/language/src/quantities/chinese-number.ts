const digits: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const multipliers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a Chinese numeral (三百二十, 两万); null when the characters are none. */
export function chineseNumber(numeral: string): number | null {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of numeral) {
    const value = digits[character];
    const times = multipliers[character];
    if (value !== undefined) digit = value;
    else if (times !== undefined) {
      section += (digit || 1) * times;
      digit = 0;
    } else if (character === '万' || character === '亿') {
      total = (total + section + digit || 1) * (character === '万' ? 10_000 : 100_000_000);
      section = 0;
      digit = 0;
    } else return null;
  }
  return total + section + digit;
}
