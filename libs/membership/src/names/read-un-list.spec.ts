import { readUnList } from './read-un-list.js';

const listOf = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><CONSOLIDATED_LIST dateGenerated="2026-11-01">${inside}</CONSOLIDATED_LIST>`;

const individual = `<INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID>
  <FIRST_NAME>KASIM</FIRST_NAME><SECOND_NAME> EXAMPLE</SECOND_NAME><THIRD_NAME/>
  <REFERENCE_NUMBER>XXi.001</REFERENCE_NUMBER><NAME_ORIGINAL_SCRIPT>قاسم</NAME_ORIGINAL_SCRIPT>
  <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Qasim Example</ALIAS_NAME></INDIVIDUAL_ALIAS>
  <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME/></INDIVIDUAL_ALIAS></INDIVIDUAL></INDIVIDUALS>`;

const entity = `<ENTITIES><ENTITY><FIRST_NAME>EXAMPLE RELIEF &amp; AID</FIRST_NAME>
  <REFERENCE_NUMBER>XXe.007</REFERENCE_NUMBER>
  <ENTITY_ALIAS><ALIAS_NAME>0123</ALIAS_NAME></ENTITY_ALIAS></ENTITY></ENTITIES>`;

describe('readUnList', () => {
  it('reads main names, names in their own script and aliases of one and of many entries', () => {
    expect(readUnList(listOf(individual + entity))).toEqual([
      { reference: 'XXi.001', kind: 'individual', name: 'KASIM EXAMPLE' },
      { reference: 'XXi.001', kind: 'individual', name: 'قاسم' },
      { reference: 'XXi.001', kind: 'individual', name: 'Qasim Example' },
      { reference: 'XXe.007', kind: 'entity', name: 'EXAMPLE RELIEF & AID' },
      { reference: 'XXe.007', kind: 'entity', name: '0123' },
    ]);
  });

  it.each([
    ['no XML', 'name;reference'],
    ['XML that is cut off', listOf(entity).slice(0, -40)],
    ['another document', '<html><body>Not found</body></html>'],
    ['an empty list', listOf('')],
    [
      'an entity from a file',
      `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>${listOf(entity.replace('0123', '&e;'))}`,
    ],
    [
      'entities that blow up',
      `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${listOf(entity.replace('0123', '&b;'))}`,
    ],
  ])('refuses %s and says what to do', (_what, xml) => {
    expect(() => readUnList(xml)).toThrow(
      expect.objectContaining({ kind: 'malformed', detail: expect.stringContaining('again') }),
    );
  });

  it('leaves an entity that nobody has declared as it is', () => {
    const names = readUnList(listOf(entity.replace('0123', 'A&amp;B &lol;')));
    expect(names.at(-1)?.name).toBe('A&B &lol;');
  });
});
