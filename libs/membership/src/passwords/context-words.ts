/** What somebody would try first who knows where a password is for; in small letters (ASVS 5.0, 6.1.2). */
export const contextWords = [
  'caravanserai',
  'sironet',
  'silk road',
  'secretariat',
  'cooperation',
  'network',
  'ngo',
  'шёлковый путь',
  'караван-сарай',
  'секретариат',
  '丝绸之路',
  '秘书处',
] as const;
