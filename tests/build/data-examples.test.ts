import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { DefaultSettings, ResultUtils, TaskUtils } from '@microsoft/powerquery-parser';
import Papa from 'papaparse';
import { answerFrom } from '../../src/tools/answer-from.ts';
import { dist, findAll, rawTextOf, readData, readPage } from '../support/built-site.ts';

const run = promisify(execFile);
const server = createServer(answerFrom(dist));
let site = '';

before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

/** The examples as they are copied from the page, with the address that it asks for. */
const listExamples = () =>
  findAll(readPage('data/index.html').document, 'pre')
    .flatMap((block) => findAll(block, 'code'))
    .map((code) => rawTextOf(code).replaceAll('<this site>', site));

/** A test of a program needs the program. */
const skipWithout = async (...programs: string[]) => {
  for (const program of programs)
    if (!(await run(program, ['--version']).catch(() => false))) return `there is no ${program}`;
  return false;
};

/** What the examples ask for, worked out here. */
function listLacking() {
  const { cells } = readData('data/support.json');
  const [{ id: capability }] = readData('data/capabilities.json').capabilities;
  const [{ id: platform }] = readData('data/platforms.json').platforms;
  return cells.filter(
    (cell: Record<string, string>) =>
      cell.capability === capability && cell.platform === platform && cell.status !== 'supported',
  );
}

test(
  'the examples with curl and jq run as shown and say what the data say',
  { skip: await skipWithout('curl', 'jq') },
  async () => {
    const examples = listExamples().filter((example) => example.startsWith('curl '));
    const [lacking = '', change = ''] = await Promise.all(
      examples.map(async (example) => (await run('sh', ['-c', example])).stdout),
    );
    const { data } = Papa.parse<string[]>(lacking.trim());
    const expected = listLacking();
    assert.ok(expected.length > 0);
    assert.deepEqual(
      data,
      expected.map(({ clientName, status, evidence, asOf }: Record<string, string | null>) => [
        clientName,
        status,
        evidence,
        asOf ?? '',
      ]),
    );
    assert.deepEqual(JSON.parse(change), readData('data/changes.json').changes[0]);
  },
);

test('the example in PowerShell runs as shown', { skip: await skipWithout('pwsh') }, async () => {
  const example = listExamples().find((one) => one.includes('Invoke-RestMethod')) ?? assert.fail();
  const { stdout } = await run('pwsh', ['-NoProfile', '-Command', `${example} | ConvertTo-Csv`]);
  const { data } = Papa.parse<Record<string, string>>(stdout.trim(), { header: true });
  assert.deepEqual(
    data.map(({ clientName }) => clientName),
    listLacking().map(({ clientName }: Record<string, string>) => clientName),
  );
});

test('the example in PowerShell asks for keys that the cells have', () => {
  const example = listExamples().find((one) => one.includes('Invoke-RestMethod')) ?? assert.fail();
  const [cell] = readData('data/support.json').cells;
  const asked = [...example.matchAll(/\$_\.(\w+)/g)].map(([, key]) => key);
  const selected = example.split('Select-Object ')[1]?.split(', ') ?? [];
  assert.deepEqual(
    [...asked, ...selected].filter((key) => !(key! in cell)),
    [],
  );
  assert.match(
    example,
    /^\$support = Invoke-RestMethod -Uri '\S+\/data\/support\.json'\n\$support\.cells \| Where-Object \{ .* \}/,
  );
});

test('the example in Power Query is sound M, of an address and keys that are there', async () => {
  const example = listExamples().find((one) => one.startsWith('let')) ?? assert.fail();
  const task = await TaskUtils.tryLexParse(DefaultSettings, example);
  assert.ok(
    TaskUtils.isParseStageOk(task),
    ResultUtils.isOk(task as never) ? '' : JSON.stringify(task, ['error', 'message']),
  );
  const [, address = ''] = /Web\.Contents\("([^"]+)"\)/.exec(example) ?? [];
  const { cells } = await (await fetch(address)).json();
  const keys = [...example.matchAll(/\[(\w+)\]/g)].map(([, key]) => key!);
  assert.ok(keys.includes('cells'));
  assert.deepEqual(
    keys.filter((key) => key !== 'cells' && !(key in cells[0])),
    [],
  );
});
