import { type Audience, type FieldRule, sees } from '#disclosure';
import { type DisclosedEntity, disclosedEntities } from './disclosed-entities.js';
import { keptInside } from './kept-inside.js';

/** A column of the tables: one audience, or several that mostly see the same. */
interface Column {
  readonly title: string;
  readonly meaning: string;
  readonly audiences: readonly (readonly [audience: Audience, name: string])[];
}

const columns: readonly Column[] = [
  {
    title: 'Everybody',
    meaning: 'anybody, without signing in: on the pages of organisations that have chosen “public”',
    audiences: [['public', 'everybody']],
  },
  {
    title: 'Applicant',
    meaning: 'an organisation that has not been admitted yet',
    audiences: [['applicant', 'applicant']],
  },
  {
    title: 'Member',
    meaning: 'any other member, its people and its API keys',
    audiences: [['member', 'member']],
  },
  {
    title: 'Partner',
    meaning: 'the other side of an introduction: both were interested',
    audiences: [['partner', 'partner']],
  },
  { title: 'Own', meaning: 'the organisation itself', audiences: [['own', 'own']] },
  { title: 'Person', meaning: 'the person it is about', audiences: [['self', 'person']] },
  {
    title: 'Secretariat',
    meaning: 'officers, reviewers and administrators; where only some of them, they are named',
    audiences: [
      ['secretariat:officer', 'officer'],
      ['secretariat:reviewer', 'reviewer'],
      ['secretariat:administrator', 'administrator'],
    ],
  },
  {
    title: 'With reason',
    meaning: 'somebody of the Secretariat who has stated a reason, which is kept',
    audiences: [['secretariat:with-reason', 'with reason']],
  },
  {
    title: 'Committee',
    meaning: 'the steering committee',
    audiences: [['secretariat:steering-committee', 'committee']],
  },
];

const NOT_SEEN = '–';

/** docs/disclosure.md: for every field who sees it, as the tables beside the entities say. */
export function disclosureDocument(): string {
  return [
    head,
    columns.map(({ title, meaning }) => `- **${title}**: ${meaning}.`).join('\n'),
    marks,
    ...disclosedEntities.map(sectionOf),
    '## What stays in the house altogether',
    keptInside.map(({ entity, why }) => `- \`${entity.name}\`: ${why}`).join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

const head = `# Who sees what

This page is made from the tables that the service itself goes by (\`npm run disclosure\`), so it says what is the
case. A field that is in none of them does not compile; one that an audience may not see does not reach a page, a
mail or another system.`;

const marks = `What the words in the tables mean:

- **yes**: as it is.
- **masked**: with \`[…]\` for names of people, telephone numbers, addresses, links and exact places that stand in it.
  It is a best effort, so whoever writes is shown it first.
- **if chosen**: where the organisation has chosen that its name goes so far (\`visibility\`).
- **${NOT_SEEN}**: not at all; it is left out.`;

function sectionOf({ title, about, rules }: DisclosedEntity): string {
  const shown = columns.filter((column) =>
    Object.values(rules).some((rule) => cellOf(rule, column) !== NOT_SEEN),
  );
  const rows = Object.entries(rules).map(([field, rule]) => [
    fieldName(field),
    ...shown.map((column) => cellOf(rule, column)),
  ]);
  return [`## ${title}`, about, table(['Field', ...shown.map((one) => one.title)], rows)].join(
    '\n\n',
  );
}

function cellOf(rule: FieldRule, { audiences }: Column): string {
  const marksOf = audiences.map(([audience, name]) => [markOf(rule, audience), name] as const);
  const [first] = marksOf;
  if (first && marksOf.every(([mark]) => mark === first[0])) return first[0];
  return marksOf
    .filter(([mark]) => mark !== NOT_SEEN)
    .map(([, name]) => name)
    .join(', ');
}

function markOf(rule: FieldRule, audience: Audience): string {
  const chosen = !sees(rule, audience);
  if (chosen && !sees(rule, audience, [audience])) return NOT_SEEN;
  const masked = rule.maskedFor?.includes(audience) ?? false;
  if (!masked) return chosen ? 'if chosen' : 'yes';
  return chosen ? 'masked, if chosen' : 'masked';
}

/** `quantityUnit` as "quantity unit". */
function fieldName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** A table of Markdown whose columns stand under each other in the file as well. */
function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = titles.map((title, i) =>
    Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(titles), rule, ...rows.map(line)].join('\n');
}
