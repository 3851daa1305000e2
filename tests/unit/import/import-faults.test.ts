import assert from 'node:assert/strict';
import { test } from 'node:test';
import { header, listFaults } from '../../support/printed-forms.ts';

const row = '| Edge | ✔ | N/A |\n';

const cases: [name: string, table: string, faults: string[]][] = [
  ['no table', '# Support\n\nText.\n', ['1 The file has 0 tables. Expected one.']],
  ['an empty file', '', ['1 The file has 0 tables. Expected one.']],
  ['two tables', `${header}${row}\nText.\n\n${header}${row}`, ['7 The file has 2 tables. Expected one.']],
  [
    'a row that stands twice',
    `${header}${row}${row}`,
    ['4 edge already has the row in line 3. Expected one row for each client.'],
  ],
  [
    'two rows of one client',
    `${header}| Office 365 Admin | ✔ | ✔ |\n| M365 Admin | ✔ | ✔ |\n`,
    ['4 m365-admin already has the row in line 3. Expected one row for each client.'],
  ],
  [
    'an unknown row',
    `${header}${row}| Ofice Lens | ✔ | ✔ |\n`,
    [
      '4 "Ofice Lens" is not the printed name of a client. Did you mean "Office Lens"? Printed names stand in content/clients.',
    ],
  ],
  [
    'a row without a name',
    `${header}| | ✔ | ✔ |\n`,
    [
      '3 "" is not the printed name of a client. Expected one of: Edge, Office Lens, Office 365 Admin, M365 Admin. Printed names stand in content/clients.',
    ],
  ],
  [
    'an unknown column',
    `| | Andriod | Windows 10 Modern Apps |\n|-|-|-|\n${row}`,
    [
      '1 "Andriod" is not the printed name of a platform. Did you mean "Android"? Printed names stand in content/platforms.',
    ],
  ],
  [
    'a column too many',
    `| | Android | Windows 10 Modern Apps | Web |\n|-|-|-|-|\n| Edge | ✔ | ✔ | ✔ |\n`,
    [
      '1 "Web" is not the printed name of a platform. Expected one of: Android, Windows 10 Modern Apps. Printed names stand in content/platforms.',
    ],
  ],
  ['a missing column', `| | Android |\n|-|-|\n| Edge | ✔ |\n`, ['1 The table has no column for windows-modern.']],
  [
    'one column twice',
    `| | Android | Android | Windows 10 Modern Apps |\n|-|-|-|-|\n| Edge | ✔ | ✔ | ✔ |\n`,
    ['1 Two columns mean android. Expected one.'],
  ],
  [
    'an unknown cell',
    `${header}| Edge | Yes | N/A |\n`,
    ['3 "Yes" (Edge, android) is not a cell of a support table. Expected ✔, Supported, Planned or N/A.'],
  ],
  [
    'an empty cell',
    `${header}| Edge | ✔ | |\n`,
    ['3 "" (Edge, windows-modern) is not a cell of a support table. Expected ✔, Supported, Planned or N/A.'],
  ],
  [
    'a row that is too short',
    `${header}| Edge | ✔ |\n`,
    ['3 "" (Edge, windows-modern) is not a cell of a support table. Expected ✔, Supported, Planned or N/A.'],
  ],
  [
    'a picture of something else',
    `${header}| Edge | ![No](no.png) | N/A |\n`,
    ['3 "No" (Edge, android) is not a cell of a support table. Expected ✔, Supported, Planned or N/A.'],
  ],
  ['a cell after the last column', `${header}| Edge | ✔ | N/A | ✔ |\n`, ['3 "✔" stands after the last column.']],
  [
    'a cell with a word every object has',
    `${header}| Edge | constructor | N/A |\n`,
    ['3 "constructor" (Edge, android) is not a cell of a support table. Expected ✔, Supported, Planned or N/A.'],
  ],
];

for (const [name, table, faults] of cases) {
  test(`says what is wrong and where: ${name}`, () => {
    assert.deepEqual(listFaults(table), faults);
  });
}

test('lines are those of the file, below a comment and front matter, with either line ending', () => {
  const table = `---\ntitle: x\n---\n<!-- generated -->\n\n${header}| Edge | Yes | N/A |\n`;
  for (const text of [table, table.replaceAll('\n', '\r\n')]) assert.match(listFaults(text).join(), /^8 "Yes"/);
});

test('every fault is said, in the order of lines', () => {
  const table = `${header}| Edge | Yes | No |\n| Nobody | ✔ | ✔ |\n| Office Lens | ✔ | Maybe |\n`;
  assert.deepEqual(
    listFaults(table).map((fault) => fault.split(' ', 2).join(' ')),
    ['3 "Yes"', '3 "No"', '4 "Nobody"', '5 "Maybe"'],
  );
});
