import { dataAddress } from '../../content/addresses.ts';
import type { SiteContent } from '../../content/site-content.ts';

/** How the data are read with a tool. */
export interface Example {
  title: string;
  /** What is typed, as it stands. */
  code: string;
}

/**
 * Reading the data with common tools.
 * @param toAddress gives an address of this site its origin and base path
 */
export function listExamples(
  { capabilities, platforms }: Pick<SiteContent, 'capabilities' | 'platforms'>,
  toAddress: (address: string) => string,
): Example[] {
  const [support, changes] = ['support.json', 'changes.json'].map((file) => toAddress(dataAddress(file)));
  const [capability, platform] = [capabilities[0]?.id, platforms[0]?.id];
  const lacks = `What ${platforms[0]?.name} lacks`;
  return [
    {
      title: `${lacks}, in PowerShell`,
      code: [
        `$support = Invoke-RestMethod -Uri '${support}'`,
        `$support.cells | Where-Object { $_.capability -eq '${capability}' -and $_.platform -eq '${platform}' -and $_.status -ne 'supported' } | Select-Object clientName, status, evidence, asOf`,
      ].join('\n'),
    },
    {
      title: `${lacks}, with curl and jq`,
      code: `curl -s '${support}' | jq -r '.cells[] | select(.capability == "${capability}" and .platform == "${platform}" and .status != "supported") | [.clientName, .status, .evidence, .asOf] | @csv'`,
    },
    { title: 'The newest change, with curl and jq', code: `curl -s '${changes}' | jq '.changes[0]'` },
    {
      title: `${lacks}, in Power Query (M), as in Excel and Power BI`,
      code: [
        'let',
        `    Source = Json.Document(Web.Contents("${support}")),`,
        '    Cells = Table.FromRecords(Source[cells]),',
        `    Lacking = Table.SelectRows(Cells, each [capability] = "${capability}" and [platform] = "${platform}" and [status] <> "supported")`,
        'in',
        '    Lacking',
      ].join('\n'),
    },
  ];
}
