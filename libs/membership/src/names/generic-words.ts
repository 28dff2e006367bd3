/**
 * What half of all organisations are called. Two names are not alike because both are foundations, so these
 * words are left out before names are compared. As people write them; `nameForm` folds them as it folds names.
 */
export const genericWords: readonly string[] = [
  ...['the', 'of', 'for', 'and', 'in', 'foundation', 'fund', 'trust', 'charity', 'charitable'],
  ...['association', 'society', 'union', 'committee', 'council', 'centre', 'center', 'network'],
  ...['organisation', 'organization', 'institute', 'federation', 'alliance', 'group', 'company'],
  ...['international', 'national', 'public', 'ngo', 'ltd', 'limited', 'inc', 'llc', 'gmbh'],
  ...['fondation', 'association', 'société', 'comité', 'centre', 'réseau', 'organisation', 'fonds'],
  ...['de', 'du', 'des', 'la', 'le', 'les', 'et', 'pour', 'd', 'l', 'internationale', 'nationale'],
  ...['fundación', 'asociación', 'sociedad', 'comité', 'centro', 'red', 'organización', 'fondo'],
  ...['del', 'el', 'los', 'las', 'y', 'para', 'internacional', 'nacional'],
  ...['фонд', 'общество', 'ассоциация', 'организация', 'комитет', 'союз', 'центр', 'совет'],
  ...['благотворительный', 'благотворительная', 'общественная', 'общественный', 'международный'],
  ...['международная', 'международное', 'национальный', 'ооо', 'и', 'по', 'для', 'в'],
  ...['مؤسسة', 'جمعية', 'منظمة', 'هيئة', 'لجنة', 'مركز', 'اتحاد', 'شبكة', 'صندوق', 'الخيرية'],
  ...['الدولية', 'العالمية', 'الوطنية', 'خيرية', 'دولية', 'في', 'من', 'و', 'bin', 'ibn', 'بن'],
];

/** The same for Chinese, which has no spaces to part words by: the ends and beginnings of names. */
export const genericChineseWords: readonly string[] = [
  ...['基金会', '慈善会', '总会', '协会', '学会', '联合会', '促进会', '委员会', '研究院', '研究会'],
  ...['中心', '组织', '公益', '慈善', '国际', '有限公司', '公司', '联盟', '网络'],
];
